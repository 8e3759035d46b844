import Vocabulary

extension Checkup {
    var machineFindings: [DoctorFinding] {
        var findings: [DoctorFinding] = []
        if let freeBytes {
            findings.append(Room("doctor/space", "doctor/space-low", data, freeBytes).finding(roomNeeded))
        }
        if let backups, let free = backups.freeBytes {
            let room = Room("doctor/backup-space", "doctor/backup-space-low", backups.directory, free)
            findings.append(room.finding(roomNeeded))
        }
        if !leftovers.isEmpty { findings.append(left) }
        if !strangers.isEmpty { findings.append(strange) }
        return findings
    }

    private var strange: DoctorFinding {
        let names = strangers.joined(separator: ", ")
        return .ok(
            "doctor/other-files", "R-netが使わないファイルがあります(そのままで構いません): \(names)",
            "Files that R-net does not use (they do no harm): \(names)")
    }

    /// Room for the log to double and be copied once, and never less than a gibibyte.
    private var roomNeeded: Int64 { max(1 << 30, 2 * logBytes) }

    private var left: DoctorFinding {
        let names = leftovers.joined(separator: ", ")
        return .warn(
            "doctor/leftovers",
            Wording("途中で終わった処理のファイルが残っています: \(names)", "Files of work that was cut short: \(names)"),
            Wording(
                "バックアップも復元も動いていなければ、削除して構いません。",
                "If no backup and no restore is running, they can be removed."))
    }
}

/// The room that is left in a directory, with the code when it is enough and when it is not.
private struct Room {
    private let enough: String
    private let low: String
    private let directory: String
    private let free: Int64

    init(_ enough: String, _ low: String, _ directory: String, _ free: Int64) {
        self.enough = enough
        self.low = low
        self.directory = directory
        self.free = free
    }

    func finding(_ needed: Int64) -> DoctorFinding {
        let (has, needs) = (free / 1_000_000, needed / 1_000_000)
        guard free < needed else {
            return .ok(enough, "「\(directory)」の空きは\(has)MBです。", "\(directory) has \(has) MB free.")
        }
        return .warn(
            low,
            Wording(
                "「\(directory)」の空きが\(has)MBしかありません(目安は\(needs)MB以上)。",
                "\(directory) has only \(has) MB free; it should have \(needs) MB."),
            Wording(
                "不要なファイルを移すか、ディスクを増やしてください。空きがなくなると記録できなくなります。",
                "Move away what is not needed, or add a disk. When it is full, nothing can be recorded."))
    }
}
