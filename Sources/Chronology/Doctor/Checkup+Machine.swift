import Vocabulary

extension Checkup {
    var machineFindings: [DoctorFinding] {
        var findings: [DoctorFinding] = []
        if let freeBytes { findings.append(space("space", freeBytes, in: data)) }
        if let backups, let free = backups.freeBytes {
            findings.append(space("backup-space", free, in: backups.directory))
        }
        if !leftovers.isEmpty { findings.append(left) }
        return findings
    }

    /// Room for the log to double and be copied once, and never less than a gibibyte.
    private var roomNeeded: Int64 { max(1 << 30, 2 * logBytes) }

    private func space(_ name: String, _ free: Int64, in directory: String) -> DoctorFinding {
        let (has, needs) = (Self.megabytes(free), Self.megabytes(roomNeeded))
        guard free < roomNeeded else {
            return .ok("doctor/\(name)", "「\(directory)」の空きは\(has)MBです。", "\(directory) has \(has) MB free.")
        }
        return .warn(
            "doctor/\(name)-low",
            Wording(
                "「\(directory)」の空きが\(has)MBしかありません(目安は\(needs)MB以上)。",
                "\(directory) has only \(has) MB free; it should have \(needs) MB."),
            Wording(
                "不要なファイルを移すか、ディスクを増やしてください。空きがなくなると記録できなくなります。",
                "Move away what is not needed, or add a disk. When it is full, nothing can be recorded."))
    }

    private var left: DoctorFinding {
        let names = leftovers.joined(separator: ", ")
        return .warn(
            "doctor/leftovers",
            Wording("途中で終わった処理のファイルが残っています: \(names)", "Files of work that was cut short: \(names)"),
            Wording(
                "バックアップも復元も動いていなければ、削除して構いません。",
                "If no backup and no restore is running, they can be removed."))
    }

    private static func megabytes(_ bytes: Int64) -> Int64 { bytes / 1_000_000 }
}
