import Boards
import CommandPost
import Relief
import Vocabulary

extension Pen {
    /// One need, or a form with several that stand or fall together.
    mutating func raise() -> [ReliefCommand] {
        let site = shelter()
        return (0..<(happens(250) ? 3 : 1)).map { _ in
            let asked = Asked(happens(30) ? number(-1...0) : number(1...300), happens(300) ? .case : .piece)
            return .raiseNeed(
                NeedRequest(
                    need: name("n"), site: site, item: item().id, asked: asked,
                    neededBy: happens(300) ? now + .hours(number(-3...30)) : nil,
                    note: happens(20) ? String(repeating: "長", count: 501) : "要請 \(named)",
                    observedAt: happens(500) ? seen() : nil))
        }
    }

    mutating func amend() -> [ReliefCommand] {
        guard let need = need() else { return raise() }
        return [.amendNeed(need, Asked(number(1...300), happens(200) ? .case : .piece))]
    }

    mutating func confirm() -> [ReliefCommand] {
        guard let need = need() else { return raise() }
        return [.confirmNeed(need, packing: happens(300) ? nil : Packing(piecesPerCase: 10))]
    }

    mutating func cancel() -> [ReliefCommand] {
        guard let need = need() else { return raise() }
        return [.cancelNeed(need, reason: "重複 \(named)")]
    }

    private mutating func need() -> ID<Need>? {
        happens(20) ? name("nothing") : dice.pick(wall.shortfalls.all.map(\.need.id))
    }
}
