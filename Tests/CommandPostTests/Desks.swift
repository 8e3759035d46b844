import Boards
import CommandPost
import Relief
import ReliefTesting
import Vocabulary

/// Three persons at headquarters, each with a token of their own, in a city with rules of approval.
struct Desks {
    let city: City
    let sato: Sender
    let tanaka: Sender
    let suzuki: Sender

    init(_ city: City, rules: ApprovalRule...) async throws {
        self.city = city
        try await city.say(rules.map { .setApprovalRule($0) })
        sato = try await Self.sit(down: "佐藤", in: city)
        tanaka = try await Self.sit(down: "田中", in: city)
        suzuki = try await Self.sit(down: "鈴木", in: city)
    }

    private static func sit(down name: String, in city: City) async throws -> Sender {
        let made = try await city.post.issue(.headquarters, label: name, from: .console)
        guard let token = await city.post.wall.access[made.token] else { throw NoToken() }
        return .token(token)
    }

    private struct NoToken: Error {}

    func say(_ command: ReliefCommand, by sender: Sender) async throws { try await city.say([command], from: sender) }
    func say(_ command: FundCommand, by sender: Sender) async throws { try await say(.fund(command), by: sender) }

    func approve(_ id: String, by sender: Sender) async throws { try await say(.approve(.of(id)), by: sender) }

    func refusal(_ command: ReliefCommand, by sender: Sender) async -> String? {
        await City.refusal { try await say(command, by: sender) }
    }

    func refusal(_ command: FundCommand, by sender: Sender) async -> String? {
        await refusal(.fund(command), by: sender)
    }

    func refusal(approving id: String, by sender: Sender) async -> String? {
        await refusal(.approve(.of(id)), by: sender)
    }

    var waiting: [String] { get async { await city.post.wall.approvals.waiting.map(\.id.text) } }
}
