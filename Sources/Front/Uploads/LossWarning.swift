import Boards
import Formats
import Relief
import Vocabulary

/// Before a stock sheet is stored: what would go to nothing, and whom that would leave without what was promised.
struct LossWarning {
    /// As many shelters of a lot as are named at once; the others are below a line.
    private static let named = 3
    /// As many lots as stand open; after a slip there may be a hundred.
    private static let shown = 5

    let loss: StockLoss
    let wall: Wall
    let language: Language

    private var names: Names { Names(wall, language) }

    func write(_ html: inout HTML) {
        if !loss.broken.isEmpty { promises(&html) }
        if loss.missing > 0 { missing(&html) }
        if !loss.expired.isEmpty { expired(&html) }
    }

    /// In a depot's page it stands in red once it is stored; before that it can still be corrected.
    private func expired(_ html: inout HTML) {
        let lots = loss.expired.prefix(Self.shown).map { "\(names.item($0.item)) \($0.expiry?.description ?? "")" }
        let rest = loss.expired.count - lots.count
        let list = lots.joined(separator: language == .japanese ? "、" : "; ")
        html.div(.class("notice warning"), .role("alert")) { html in
            html.p { html in
                html.span("⚠", .class("sign"), .aria("hidden", "true"))
                html.text(
                    Wording(
                        "期限が過ぎている物が\(loss.expired.count.grouped)行あります：\(list)\(rest > 0 ? " ほか\(rest)行" : "")。",
                        "\(loss.expired.count.english("line")) out of date: \(list)\(rest > 0 ? " and \(rest) more" : "")."
                    )[
                        language])
            }
            html.p(
                Wording(
                    "年の打ち間違いがないか確かめてください。登録はできますが、避難所へは配れません。",
                    "Look at the year. It can be stored, and is handed out to nobody.")[
                        language], .class("cause"))
        }
    }

    private func missing(_ html: inout HTML) {
        html.div(.class("notice warning"), .role("alert")) { html in
            html.p { html in
                html.span("⚠", .class("sign"), .aria("hidden", "true"))
                html.text(
                    Wording(
                        "いまの在庫\(loss.held.grouped)件のうち\(loss.missing.grouped)件が、この表にないため0になります。",
                        """
                        \(loss.missing.grouped) of \(loss.held.english("lot")) in stock now are not in this \
                        sheet and would count as gone.
                        """)[language])
            }
            html.p(
                Wording(
                    "届いた物だけの表なら、登録しないで「やめる」を押し、「入荷分だけ」を選んで取り込み直してください。",
                    "If it lists only what came in, press “Do not store”, and hand it in again as “What came in”.")[
                        language], .class("cause"))
        }
    }

    private func promises(_ html: inout HTML) {
        html.div(.class("notice failure"), .role("alert")) { html in
            html.p { html in
                html.span("✕", .class("sign"), .aria("hidden", "true"))
                html.text(
                    Wording(
                        "避難所\(loss.shelters.grouped)か所に約束した物資が足りなくなります（\(loss.broken.count.grouped)件の在庫）。",
                        """
                        Goods promised to \(loss.shelters.english("shelter")) would be missing \
                        (\(loss.broken.count.english("lot"))).
                        """)[language])
            }
            list(loss.broken.prefix(Self.shown), &html)
            if loss.broken.count > Self.shown {
                let rest = (loss.broken.count - Self.shown).grouped
                html.details(.id("more-lots")) { html in
                    html.summary(Wording("ほか\(rest)件の在庫", "\(rest) more lots")[language])
                    list(loss.broken.dropFirst(Self.shown), &html)
                }
            }
            html.p(
                Wording(
                    "本当にないときだけ登録し、すぐ本部に知らせてください。便は自動では変わりません。",
                    "Store it only if the goods are really not there, and tell headquarters: no load changes by itself."
                )[
                    language], .class("cause"))
        }
    }

    private func list(_ promises: some Sequence<BrokenPromise>, _ html: inout HTML) {
        html.ul { html in
            for promise in promises { html.li(.class("cause")) { write(promise, &$0) } }
        }
    }

    private func write(_ promise: BrokenPromise, _ html: inout HTML) {
        let item = wall.item(promise.item)
        let (promised, left, short) = (
            item.amount(promise.promised, language), item.amount(promise.left, language),
            item.amount(promise.short, language)
        )
        html.strong(promise.title)
        html.text(
            Wording(
                "：約束\(promised)、登録後の在庫\(left)、\(short)足りません。",
                ": \(promised) promised, \(left) left, \(short) short. ")[language])
        let texts = promise.shelters.map { "\(names.site($0.shelter)) \(item.amount($0.pieces, language))" }
        html.text(Wording("届け先 ", "Promised to ")[language] + joined(texts.prefix(Self.named)))
        guard texts.count > Self.named else { return }
        let rest = texts.count - Self.named
        html.details { html in
            html.summary(Wording("ほか\(rest.grouped)か所", "and \(rest.grouped) more")[language])
            html.text(joined(texts.dropFirst(Self.named)))
        }
    }

    private func joined(_ texts: some Sequence<String>) -> String {
        texts.joined(separator: Wording("、", "; ")[language])
    }
}
