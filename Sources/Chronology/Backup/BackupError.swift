/// Why a backup or a restore was not made; nothing of it was left behind.
package enum BackupError: Error, Hashable, Sendable {
    /// There is no log to back up at this path.
    case noLog(path: String)
    /// The log, or the backup to be restored, cannot be opened or read.
    case source(path: String, ChronologyError)
    case noDirectory(path: String)
    /// This user may not see what is there.
    case notReachable(path: String, reason: String)
    case notADirectory(path: String)
    /// The backups would lie beside the log itself.
    case besideTheLog(path: String)
    /// The target directory cannot be written.
    case notWritable(path: String, reason: String)
    /// The target has not enough room.
    case full(path: String, neededBytes: Int64, freeBytes: Int64)
    /// A file of this name is there already, and stays as it is.
    case alreadyThere(path: String)
    /// There is a file of this name that is no backup of this log; it stays as it is.
    case otherFile(path: String)
    /// The copy does not verify: the log was damaged before, or the target's disk does not keep what is written.
    case copyDamaged(Fault)
    /// The copy ends elsewhere than the log did when it was copied.
    case copyDiffers(expected: Head, found: Head)
    case failed(ChronologyError)
    case system(SystemError)
    case cancelled
    case restore(RestoreRefusal)
}

/// Why a file was not restored.
package enum RestoreRefusal: Hashable, Sendable {
    case noFile(path: String)
    /// A directory was named where a file is needed.
    case directory(path: String)
    /// The data directory has a log; it is never overwritten.
    case occupied(path: String)
    case damaged(path: String, Fault)
    /// The file is not, bit by bit, the one that was backed up.
    case changed(path: String)
    /// The backup ends elsewhere than its name or its note says.
    case otherHead(path: String, expected: Int64, found: Int64)
    /// The trial succeeded, but the note about it could not be written.
    case notNoted(path: String)
}
