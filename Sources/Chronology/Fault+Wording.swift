package import Vocabulary

extension Fault {
    /// A name for what is wrong that stays the same.
    package var code: String {
        switch reason {
        case .missing: "verify/missing"
        case .hash: "verify/hash"
        case .earlier: "verify/earlier"
        case .receipt: "verify/receipt"
        case .receiptEarlier: "verify/receipt-earlier"
        case .receiptOrder: "verify/receipt-order"
        case .tables: "verify/tables"
        case .headNotInLog: "verify/head-not-in-log"
        case .unreadable: "verify/unreadable"
        }
    }

    package var wording: Wording {
        let explanation = explanation
        return Wording("記録番号\(position): \(explanation.japanese)", "position \(position): \(explanation.english)")
    }

    private var explanation: Wording {
        switch reason {
        case .missing(let found):
            Wording("この番号の記録がなく、\(found)番が続いています。", "not there; \(found) stands in its place")
        case .hash(let stored, let computed):
            Wording(
                "内容が書き換えられています(保存されたハッシュ\(stored)、計算値\(computed))。",
                "was changed: the stored hash is \(stored), the content gives \(computed)")
        case .earlier:
            Wording("記録時刻が直前の記録より前です。", "was recorded before its predecessor")
        case .receipt(let head):
            Wording(
                "受付済みの記録がありません。記録は\(head)番で途切れています。",
                "a receipt names it, but the log ends at \(head): the tail was cut")
        case .receiptEarlier(let key):
            Wording(
                "受付番号「\(key)」の控えの時刻が、この記録の時刻より前です。控えが書き換えられています。",
                "the receipt of the command '\(key)' is older than the entry that it names: the receipt was changed")
        case .receiptOrder(let key):
            Wording(
                "受付番号「\(key)」の控えが並び順のとおりになく、同じ送信をもう一度受け付けるおそれがあります。",
                "the receipt of the command '\(key)' is out of order: what was sent before might be recorded again")
        case .tables(let name):
            Wording(
                "記録の表・索引・トリガー「\(name)」がR-netの作ったものではありません(追加・変更・削除)。",
                "the table, index or trigger '\(name)' is not as R-net made it: added, changed or removed")
        case .headNotInLog(let kept):
            Wording(
                "控えのハッシュ\(kept)が記録にありません。末尾が削除されたか、書き換えられています。",
                "head not in log: the tail was cut or rewritten, no position up to here has \(kept)")
        case .unreadable(let field):
            Wording("項目\(field)が読み取れません。", "the field \(field) cannot be read")
        }
    }
}
