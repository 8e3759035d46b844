import ArgumentParser
import Chronology
import Formats
import Vocabulary

/// Looks whether the log and its backups are in order, and says what to do.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Look whether log and backups are in order. 点検",
        discussion: """
            Changes nothing and works beside a running server.
            Exit status 0 when all is in order, 1 when something is to be done (warn or bad), 2 for wrong usage.
            """)

    @OptionGroup var options: DataOptions

    @Option(help: "The directory of the backups. バックアップのフォルダー")
    var backups: String?

    @Option(help: "Hours after which a backup is old. バックアップが古いとみなす時間数")
    var hours: Int = 24

    @Option(help: "Entries that may be missing in the newest backup. バックアップにない記録の許容件数")
    var lag: Int64 = DoctorLimits().backupLag

    @Flag(help: "Verify every entry, not the last thousand only. 全件を検証")
    var full = false

    @Flag(help: "Answer in JSON.")
    var json = false

    func validate() throws {
        try (1...24 * 366).check(hours, "--hours")
        guard lag >= 0 else { throw ValidationError("--lag is 0 or more. --lagは0以上です。") }
    }

    func run() async throws {
        let data = try options.directory().path
        let limits = DoctorLimits(backupAge: .hours(hours), backupLag: lag)
        let rounds = DoctorRounds(data: data, backups: backups, isFull: full)
        let checkup = await rounds.checkup(at: .now, limits: limits)
        if json {
            Say.line(JSONText(checkup).string)
        } else {
            for finding in checkup.findings { Say.line(text(finding)) }
        }
        guard checkup.findings.allSatisfy({ $0.level == .ok }) else { throw ExitCode(1) }
    }

    private func text(_ finding: DoctorFinding) -> String {
        let lines = ["\(finding.level.rawValue)\t\(finding.code)", finding.wording.japanese, finding.wording.english]
        guard let advice = finding.advice else { return lines.joined(separator: "\n\t") }
        return (lines + ["→ \(advice.japanese)", "→ \(advice.english)"]).joined(separator: "\n\t")
    }
}

extension JSONText {
    /// For monitoring: the worst level, then every finding.
    fileprivate init(_ checkup: Checkup) {
        let findings = checkup.findings
        let worst = DoctorFinding.Level.allCases.last { level in findings.contains { $0.level == level } }
        self = .object { json in
            json.add("at", checkup.now.utc)
            json.add("worst", (worst ?? .ok).rawValue)
            json.array("findings") { json in
                for finding in findings {
                    json.object { json in
                        json.add("code", finding.code)
                        json.add("level", finding.level.rawValue)
                        json.add("ja", finding.wording.japanese)
                        json.add("en", finding.wording.english)
                        json.add("do_ja", finding.advice?.japanese)
                        json.add("do_en", finding.advice?.english)
                    }
                }
            }
        }
    }
}
