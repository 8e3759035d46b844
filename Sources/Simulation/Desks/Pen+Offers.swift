import Boards
import CommandPost
import Relief
import Vocabulary

/// What is offered, and what is said to it.
extension Pen {
    mutating func makeOffer() -> [ReliefCommand] {
        let terms = Offer.Terms(
            thing: thing(), what: happens(20) ? "" : "支援 \(named)", place: "隣県",
            until: now.japaneseDate.after(days: number(happens(30) ? -1...0 : 0...9)))
        let giver = Giver(
            kind: dice.pick([.citizen, .company, .nonprofit]) ?? .citizen, name: "支援者 \(number(1...4))",
            contact: "096-000-000\(number(0...9))")
        let offer: ID<Offer> = name("offer")
        let hash = happens(500) ? CommandPost.hash("secret of \(offer)") : nil
        return [.makeOffer(NewOffer(id: offer, terms: terms, giver: giver, secretHash: hash))]
    }

    private mutating func thing() -> OfferedThing {
        switch number(0...5) {
        case 0: .people(OfferedPeople(number(1...40)))
        case 1...2: .money(Yen(clamping: Int64(number(1...400_000))), dice.pick(GiftPurpose.allCases) ?? .aid)
        case 3: .vehicles(OfferedVehicles(count: number(1...4), comesWithDriver: happens(500)))
        default:
            .goods(
                OfferedGoods(
                    happens(500) ? Asked(number(1...30), .case) : Asked(number(1...400), .piece),
                    packing: happens(500) ? Packing(piecesPerCase: 12) : nil, item: happens(500) ? item().id : nil))
        }
    }

    mutating func answerOffer() -> [ReliefCommand] {
        let all = wall.offers.all
        guard let offer = dice.pick(happens(150) ? all : all.filter { $0.answer == nil }) else { return makeOffer() }
        switch number(0...9) {
        case 0: return [.identifyOffer(offer.id, item().id)]
        case 1: return [.declineOffer(offer.id, dice.pick(DeclineReason.allCases) ?? .enough, note: nil)]
        case 2: return [withdrawal(of: offer)]
        default: return [.acceptOffer(offer.id, acceptance(of: offer), note: happens(200) ? "よろしく \(named)" : nil)]
        }
    }

    private mutating func withdrawal(of offer: Offer) -> ReliefCommand {
        .withdrawOffer(offer.id, secretHash: happens(500) ? offer.secretHash : nil, reason: "都合 \(named)")
    }

    private mutating func acceptance(of offer: Offer) -> Acceptance {
        switch offer.terms.thing {
        case .people(let people): .people(headcount: number(1...people.headcount + (happens(100) ? 1 : 0)))
        case .money(let yen, let purpose):
            .money(
                happens(800) ? yen : Yen(clamping: yen.value / 2 + 1),
                happens(50) ? dice.pick(GiftPurpose.allCases) ?? purpose : purpose)
        case .vehicles(let vehicles):
            .vehicles(
                .init(
                    count: number(1...vehicles.count), home: depot(), from: now.japaneseDate, until: offer.terms.until))
        case .goods(let goods):
            .goods(
                .init(
                    item: offer.item ?? item().id, pieces: goods.pieces(of: nil) ?? Count(clamping: 60),
                    depot: happens(950) ? depot() : shelter()))
        }
    }

    /// What was promised comes: goods at the gate, money in the account; or it is taken back.
    mutating func receiveOffer() -> [ReliefCommand] {
        guard let offer = dice.pick(wall.offers.all.filter { $0.acceptance != nil || happens(30) }) else {
            return answerOffer()
        }
        if happens(60) { return [withdrawal(of: offer)] }
        if case .money(_, let purpose) = offer.acceptance {
            let source = happens(60) ? LegalSource.condolence : purpose.source
            return [.bankOffer(offer.id, City.pot(of: source), receivedOn: now.japaneseDate)]
        }
        guard case .goods(let goods) = offer.acceptance else { return answerOffer() }
        let lines = (0..<number(0...2)).map { _ in
            let details = LotDetails(
                item: happens(900) ? goods.item : item().id, depot: happens(20) ? depot() : goods.depot, packing: nil,
                expiry: nil, origin: .donated)
            return StockSheet.Line(details: details, pieces: Count(clamping: Int64(number(0...goods.pieces.value))))
        }
        return [.receiveOffer(offer.id, OfferArrival(lines: lines, isLast: happens(400)))]
    }
}
