import ArgumentParser
import Chronology

/// A hash that was noted elsewhere, by which a cut tail is found.
struct HeadOption: ParsableArguments {
    @Option(help: "A hash noted earlier that must be in the log; finds a cut tail. 控えておいたハッシュ")
    var head: String?

    var fingerprint: Fingerprint? { head.flatMap { Fingerprint($0) } }

    func validate() throws {
        guard let head, fingerprint == nil else { return }
        throw ValidationError("--head '\(head)' is not 64 hexadecimal digits. --headは64桁の16進数です。")
    }
}
