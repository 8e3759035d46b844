import Boards
import Relief
import Vocabulary

/// Pots and open requests as they stand while money is planned, by the same rules that grants are held to.
struct FundTable {
    private(set) var pots: [Pot]
    private(set) var requests: [FundRequest]
    /// Open requests for what begins later than money is planned for.
    private(set) var later: [FundRequest] = []
    private let book: FundRuleBook
    private let firstDay: LocalDate?
    /// What a pot gave to a request before.
    private var before: [Pair: Yen] = [:]

    private struct Pair: Hashable {
        let pot: ID<Pot>
        let request: ID<FundRequest>
    }

    init(_ wall: Wall, at now: Moment) {
        pots = wall.funds.allPots.filter { $0.source.servesRequests }
        requests = wall.funds.allRequests.filter(\.isOpen)
        (book, firstDay) = (wall.funds.rules, wall.disasterDay)
        let waiting = wall.approvals.waiting.compactMap { $0.deferral?.deed }
        for request in requests {
            for grant in wall.funds.grants(of: request.id) {
                let pair = Pair(pot: grant.pot, request: request.id)
                before[pair] = (before[pair] ?? .zero).plus(grant.amount)
            }
        }
        for deed in waiting { take(deed) }
        wall.rules.book[.fundPlanDays].map { putOff(after: now.japaneseDate.after(days: $0)) }
    }

    /// Sets aside what begins after `last`; what waits for approval for it is taken from the pots all the same.
    private mutating func putOff(after last: LocalDate) {
        later = requests.filter { $0.isOpen && $0.begins(after: last) }
        requests.removeAll { $0.begins(after: last) }
    }

    /// What waits for approval is planned already: it would be asked for twice.
    private mutating func take(_ deed: Deed) {
        guard case .grant(let grant, from: let potID, for: let requestID, let amount) = deed,
            let pot = pots.firstIndex(where: { $0.id == potID }),
            let request = requests.firstIndex(where: { $0.id == requestID })
        else { return }
        _ = self.grant(amount.value, grant, from: pot, to: request, Signature(by: "", at: Moment(milliseconds: 0)))
    }

    func name(of purpose: ID<Purpose>) -> Wording {
        book.purposes[purpose]?.name ?? Wording(purpose.text, purpose.text)
    }

    func name(of place: ID<Municipality>) -> Wording {
        book.municipalities[place]?.name ?? Wording(place.text, place.text)
    }

    /// What the Disaster Relief Act still pays of a request; `nil` where it names no ceiling.
    func leftUnderAct(_ request: Int) -> Yen? {
        GrantDecider.leftUnderAct(requests[request], ground(.zero))
    }

    /// Of each pot with money that is meant for a request, what leaves least of it.
    func bounds(of request: Int) -> [(pot: Pot, limit: GrantLimit)] {
        pots.filter { !$0.account.free.isZero }.compactMap { pot in
            let ground = ground(before[Pair(pot: pot.id, request: requests[request].id)] ?? .zero)
            do throws(GrantRefusal) {
                return try GrantDecider.narrowest(pot, requests[request], ground).map { (pot, $0) }
            } catch {
                return nil
            }
        }
    }

    /// Lets a pot give up to `wanted`, as much as the rules leave, and says how much that is.
    mutating func grant(_ wanted: Int64, _ grant: ID<Grant>, from pot: Int, to request: Int, _ by: Signature) -> Yen {
        let pair = Pair(pot: pots[pot].id, request: requests[request].id)
        let ground = ground(before[pair] ?? .zero)
        var state = FundCase(pot: pots[pot], request: requests[request])
        do throws(GrantRefusal) {
            let amount = min(Yen(clamping: wanted), try GrantDecider.most(pots[pot], requests[request], ground))
            for event in try GrantDecider.decide(.make(grant, amount, ground, by), state) { state.take(event) }
            (pots[pot], requests[request]) = (state.pot ?? pots[pot], state.request ?? requests[request])
            before[pair] = (before[pair] ?? .zero).plus(amount)
            return amount
        } catch {
            return .zero
        }
    }

    private func ground(_ before: Yen) -> GrantGround { GrantGround(book: book, firstDay: firstDay, before: before) }
}

extension FundRequest {
    /// Whether it is for something that begins after `last`; what says no day begins at once.
    fileprivate func begins(after last: LocalDate) -> Bool { details.use.map { last < $0.from } ?? false }
}
