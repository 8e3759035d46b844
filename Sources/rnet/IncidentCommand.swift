import ArgumentParser
import CommandPost
import Relief
import Vocabulary

/// Opens and closes an incident or a drill: one command turns peace time into it.
struct IncidentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "incident", abstract: "Open or close an incident or a drill. 災害・訓練の開始と終了",
        subcommands: [Open.self, Close.self])

    struct Open: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Open an incident. 災害・訓練を始める")

        @OptionGroup var options: DataOptions

        @Option(help: "Its name, as it stands on every page. 名称")
        var name: String

        @Flag(help: "It is a drill, and every page and feed says so. 訓練")
        var drill = false

        func run() async throws {
            let post = try await options.directory().open()
            let id: ID<Incident> = post.names.name("i")
            let kind: Incident.Kind = drill ? .drill : .incident
            do {
                let done = try await post.submit(
                    Submission([.openIncident(id, name: name, kind)], from: .console, answer: id.text))
                Say.line("\(id) \(kind.rawValue) “\(name)” opened at position \(done.position)")
            } catch {
                throw Failure(error)
            }
        }
    }

    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Close what is open. 災害・訓練を終える")

        @OptionGroup var options: DataOptions

        func run() async throws {
            let post = try await options.directory().openExisting()
            do {
                let done = try await post.submit(Submission([.closeIncident], from: .console))
                Say.line("closed at position \(done.position)")
            } catch {
                throw Failure(error)
            }
        }
    }
}
