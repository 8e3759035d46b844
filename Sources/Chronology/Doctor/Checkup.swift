package import Vocabulary

/// What was seen at one moment: facts alone, so that what follows from them can be tested without a disk or a clock.
package struct Checkup: Hashable, Sendable {
    package var now: Moment
    package var data: String
    package var log: LogCondition
    /// What kept this user from looking whether there is a log; then nothing is known of it.
    package var obstacle: SystemError?
    /// The log with its WAL; 0 when there is none.
    package var logBytes: Int64 = 0
    package var isReadableByOthers = false
    /// `nil` where the file system does not say.
    package var freeBytes: Int64?
    /// How long the side file (WAL) is; `nil` when there is none.
    package var sideFileBytes: Int64?
    /// `nil` when nobody said where the backups are.
    package var backups: BackupsSeen?
    /// Files that a run which was killed has left in one of the directories.
    package var leftovers: [String] = []
    /// Files in the data directory that are none of ours.
    package var strangers: [String] = []
    package var limits = DoctorLimits()

    package init(now: Moment, data: String, log: LogCondition) {
        self.now = now
        self.data = data
        self.log = log
    }

    /// Everything that was looked at, in the order in which to read it.
    package var findings: [DoctorFinding] {
        (obstacle.map { [unseen($0)] } ?? logFindings) + machineFindings + backupFindings
    }
}

/// What the log is like.
package enum LogCondition: Hashable, Sendable {
    case missing
    case unusable(ChronologyError)
    case open(LogSeen)
}

/// A log that could be opened.
package struct LogSeen: Hashable, Sendable {
    package var head: Head
    package var lastRecordedAt: Moment?
    package var schema: Int64
    /// How many entries at the end were checked.
    package var checked: Int64
    /// What is wrong with them.
    package var fault: Fault?
    /// Whether every entry, the index and the receipts were checked.
    package var isWhole: Bool

    package init(
        head: Head, lastRecordedAt: Moment?, schema: Int64 = LogFile.schemaVersion, checked: Int64, fault: Fault? = nil,
        isWhole: Bool = false
    ) {
        self.head = head
        self.lastRecordedAt = lastRecordedAt
        self.schema = schema
        self.checked = checked
        self.fault = fault
        self.isWhole = isWhole
    }
}

/// What lies in the directory of the backups.
package struct BackupsSeen: Hashable, Sendable {
    package var directory: String
    package var isThere: Bool
    /// What kept this user from looking into it.
    package var obstacle: SystemError?
    package var freeBytes: Int64?
    package var count = 0
    /// The newest of those that are whole as far as their size tells.
    package var newest: Newest?
    /// Those that are empty, cut short or of another size than was written.
    package var spoiled: [BackupName] = []
    /// Those that are dated after the moment of looking.
    package var ahead: [BackupName] = []
    /// When any of them was last restored on trial.
    package var restoredAt: Moment?

    package init(directory: String, isThere: Bool) {
        self.directory = directory
        self.isThere = isThere
    }

    package struct Newest: Hashable, Sendable {
        package var name: BackupName
        /// `nil` when its note is missing or cannot be read.
        package var note: BackupNote?
        /// Whether the log has an entry with the backup's head; `nil` when that could not be asked.
        package var isInLog: Bool?

        package init(name: BackupName, note: BackupNote?, isInLog: Bool?) {
            self.name = name
            self.note = note
            self.isInLog = isInLog
        }
    }
}

/// From where on something is worth a word.
package struct DoctorLimits: Hashable, Sendable {
    /// A nightly backup is a day old just before the next one; one missed night shows.
    package var backupAge: Span
    /// How many entries may be lost with the disk before somebody is told, whatever the age.
    package var backupLag: Int64
    /// A quarter of a year between two restore drills.
    package var restoreAge: Span

    package init(
        backupAge: Span = .hours(24), backupLag: Int64 = 50_000, restoreAge: Span = .days(92)
    ) {
        self.backupAge = backupAge
        self.backupLag = backupLag
        self.restoreAge = restoreAge
    }
}
