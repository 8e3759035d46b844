import Boards
import Formats
import Relief
import Vocabulary

/// What waits for a decision or an answer, and when posts will stand empty.
struct HandOverOpen {
    let desk: Desk
    let handOver: HandOver

    private var open: OpenMatters { handOver.open }

    func draw(_ html: inout HTML) {
        guard handOver.site == nil else { return }
        html.div(.class("sheet-columns")) { html in
            html.div { html in
                approvals(&html)
                jointPlan(&html)
                offers(&html)
            }
            html.div { html in
                drawGaps(&html)
                drawOrders(&html)
            }
        }
    }

    private func approvals(_ html: inout HTML) {
        desk.sheetPart(
            desk.say(
                "決裁待ち（\(open.approvals.count)件、古い順）", "Waiting for approval, oldest first (\(open.approvals.count))"),
            open.approvals, most: 3, none: desk.say("決裁待ちはありません。", "Nothing waits for approval."), &html
        ) { request, html in
            html.strong(desk.say(request.askedAt.age(at: desk.now)))
            html.text(" \(request.matter.title) \(desk.say(request.matter.amount?.wording ?? .unknownAmount))")
            html.small("　\(desk.say(request.waitsFor))")
        }
    }

    private func jointPlan(_ html: inout HTML) {
        let parts = open.jointPlan.map { joint in desk.openParts(of: joint).map { (joint: joint, part: $0) } } ?? []
        desk.sheetPart(
            desk.say("全体計画で決まっていない部分", "Parts of the joint plan to be decided"), parts, most: 3,
            none: desk.say("決めていない部分はありません。", "No part is undecided."), &html
        ) { entry, html in
            let made = entry.joint.proposal.proposedAt
            html.strong(desk.say(entry.part.name))
            html.text(
                desk.say(
                    " \(desk.when(made))の計画（\(made.age(at: desk.now).japanese)）",
                    ": plan of \(desk.when(made)) (\(made.age(at: desk.now).english))"))
        }
    }

    private func offers(_ html: inout HTML) {
        desk.sheetPart(
            desk.say("回答していない申し出（\(open.offers.count)件、古い順）", "Offers without an answer (\(open.offers.count))"),
            open.offers, most: 3, none: desk.say("回答待ちの申し出はありません。", "No offer waits."), &html
        ) { offer, html in
            html.strong(desk.say(offer.madeAt.age(at: desk.now)))
            html.text(
                " \(desk.say(offer.terms.thing.kind.name))：\(offer.terms.what) \(desk.say(offer.terms.thing.amount))")
            html.small(desk.say("　\(desk.when(offer.terms.until))まで", ", until \(desk.when(offer.terms.until))"))
        }
    }

    /// The people missing within a day, at the site or in the whole city.
    func drawGaps(_ html: inout HTML) {
        let (gaps, heads) = (open.gaps, open.gaps.reduce(0) { $0 + $1.missing })
        desk.sheetPart(
            desk.say("24時間以内に足りない人（のべ\(heads.grouped)人）", "People missing within 24 h (\(heads.grouped))"),
            gaps, most: handOver.site == nil ? 6 : 4,
            none: desk.say("24時間以内に空いている配置枠はありません。", "No post is short within 24 h."),
            &html
        ) { gap, html in
            html.strong(desk.told(gap))
            html.text(" \(desk.say(handOver.site == nil ? desk.names.work(gap.post) : desk.names.duty(gap.post)))")
        }
    }

    func drawOrders(_ html: inout HTML) {
        let late = open.orders.count { $0.lateSince != nil }
        desk.sheetPart(
            desk.say("確認が要る発注（遅れ\(late)件）", "Orders to ask after (\(late) late)"),
            open.orders, most: handOver.site == nil ? 3 : 2,
            none: desk.say("確認が要る発注はありません。", "No order needs asking after."), isLong: handOver.site == nil, &html
        ) { pending, html in
            html.strong(state(pending))
            html.text(" \(desk.say(desk.names.orderNumber(pending.order.id))) \(what(pending.order.details))")
        }
    }

    private func state(_ pending: PendingOrder) -> String {
        let confirmed = pending.isConfirmed ? desk.say("受諾済み", "confirmed") : desk.say("受諾未確認", "not confirmed")
        guard let late = pending.lateSince else {
            let age = pending.order.placedAt.age(at: desk.now)
            return desk.say("\(confirmed)（\(age.japanese)に発注）", "\(confirmed), ordered \(age.english)")
        }
        return desk.say(
            "▲遅れ（期限\(desk.when(late))）\(confirmed)", "▲ late (due \(desk.when(late))), \(confirmed)")
    }

    private func what(_ details: OrderDetails) -> String {
        let goods = details.lines.prefix(2).map {
            "\(desk.names.item($0.item)) \(desk.names.units($0.quantity, of: $0))"
        }
        .joined(separator: desk.say("、", ", "))
        let more = details.lines.count > 2 ? desk.say("ほか", " and more") : ""
        return "\(desk.names.supplier(details.supplier)) \(goods)\(more)→\(desk.names.site(details.destination))"
    }
}
