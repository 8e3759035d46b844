import Boards
import Relief
import Vocabulary

extension Offer.State {
    var mark: StateMark {
        switch self {
        case .waiting: StateMark(name: name, shape: "○", tone: "some")
        case .accepted: StateMark(name: name, shape: "●", tone: "good")
        case .arrived: StateMark(name: name, shape: "✓", tone: "done")
        case .declined: StateMark(name: name, shape: "✕", tone: "off")
        case .withdrawn, .lapsed: StateMark(name: name, shape: "–", tone: "off")
        }
    }
}

extension OfferedThing {
    /// How much, as the giver said it.
    var amount: Wording {
        switch self {
        case .goods(let goods): goods.amount
        case .people(let people):
            Wording("\(people.headcount.grouped)人", "\(people.headcount.english("person", "people"))")
        case .money(let yen, let purpose):
            Wording("\(yen) \(purpose.name.japanese)", "\(yen.grouped) yen, \(purpose.name.english)")
        case .vehicles(let vehicles): vehicles.amount
        }
    }
}

extension OfferedGoods {
    fileprivate var amount: Wording {
        let quantity = asked.quantity.grouped
        switch asked.unit {
        case .piece: return Wording("\(quantity)個", asked.quantity.english("piece"))
        case .case:
            let each = packing?.piecesPerCase.grouped
            return Wording(
                "\(quantity)箱（\(each.map { "1箱\($0)個" } ?? "入数不明")）",
                "\(asked.quantity.english("case")) (\(each.map { "\($0) in one" } ?? "nobody said how many in one"))")
        }
    }
}

extension OfferedVehicles {
    fileprivate var amount: Wording {
        let load = payload.map { "\(Int($0.value / 1000).grouped)kg" }
        let driver = comesWithDriver ? Wording("運転手つき", "with driver") : Wording("車両のみ", "no driver")
        return Wording(
            "\(count)台（1台\(load ?? "積載量不明")・\(driver.japanese)）",
            "\(count.english("vehicle")) (\(load ?? "load unknown"), \(driver.english))")
    }
}

extension Names {
    /// How much of an offer was taken, and where it goes.
    func accepted(_ acceptance: Acceptance) -> Wording {
        switch acceptance {
        case .goods(let goods):
            let day = goods.arrivesOn
            return Wording(
                "\(self.goods(goods.pieces, of: goods.item))、届け先 \(site(goods.depot))"
                    + (day.map { "、到着予定 \($0.onPage(.japanese))" } ?? ""),
                "\(self.goods(goods.pieces, of: goods.item)), to \(site(goods.depot))"
                    + (day.map { ", expected on \($0.onPage(.english))" } ?? ""))
        case .people(let headcount): return Wording("\(headcount.grouped)人", "\(headcount.english("person", "people"))")
        case .money(let yen, let purpose):
            return Wording("\(yen)（\(purpose.name.japanese)）", "\(yen.grouped) yen (\(purpose.name.english))")
        case .vehicles(let use):
            return Wording(
                "\(use.count)台、\(site(use.home))に\(use.from.onPage(.japanese))〜\(use.until.onPage(.japanese))",
                "\(use.count), at \(site(use.home)) from \(use.from.onPage(.english)) to \(use.until.onPage(.english))")
        }
    }
}

extension Offer.Terms {
    /// From when to when: 「4月16日〜4月30日」.
    func days(_ language: Language) -> String {
        let start = from.map { $0.onPage(language) } ?? ""
        return "\(start)〜\(until.onPage(language))"
    }
}
