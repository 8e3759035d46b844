import Relief
import Vocabulary

/// How often people want what.
extension Pen {
    private enum Wanted: CaseIterable {
        case raise, amend, confirm, cancel, headcount, status, register, store, undo, propose, decide, load, depart
        case receive, issue, revoke

        var weight: Int {
            switch self {
            case .raise: 20
            case .store, .propose, .decide: 14
            case .load, .receive: 12
            case .depart, .amend, .headcount: 6
            case .confirm, .undo: 4
            case .status, .issue: 4
            case .cancel, .register, .revoke: 3
            }
        }
    }

    private static let urn = Wanted.allCases.flatMap { Array(repeating: $0, count: $0.weight) }

    mutating func letter(_ number: Int) -> Letter {
        let wanted = dice.pick(Self.urn) ?? .raise
        let commands = commands(wanted)
        let key: String? =
            happens(850) ? "key-\(number)" : happens(30) ? String(repeating: "鍵", count: number % 2) : nil
        return Letter(
            number: number, wish: commands.map { .commands($0, answer: "answer-\(number)") } ?? .plan, sender: sender,
            key: key, body: "letter-\(number)", title: "\(wanted)")
    }

    /// `nil` for a plan, which the program makes.
    private mutating func commands(_ wanted: Wanted) -> [ReliefCommand]? {
        switch wanted {
        case .raise: raise()
        case .amend: amend()
        case .confirm: confirm()
        case .cancel: cancel()
        case .headcount: headcount()
        case .status: status()
        case .register: register()
        case .store: store()
        case .undo: undo()
        case .propose: nil
        default: moves(wanted)
        }
    }

    private mutating func moves(_ wanted: Wanted) -> [ReliefCommand] {
        switch wanted {
        case .decide: decidePlan()
        case .load: load()
        case .depart: depart()
        case .receive: receive()
        case .issue: issue()
        default: revoke()
        }
    }
}
