import Boards
import Formats
import Vocabulary

/// How each number of the report comes about, with its formula.
struct FairnessMethod {
    let desk: Desk
    let report: FairnessReport

    func draw(_ html: inout HTML) {
        desk.section(desk.say("数え方", "How it is counted"), id: "method", &html) { html in
            html.dl(.class("pairs method")) { html in
                for (name, formula) in entries {
                    html.dt(desk.say(name))
                    html.dd(desk.say(formula))
                }
            }
        }
    }

    private var entries: [(Wording, Wording)] {
        [
            (
                Wording("充足率", "Coverage"),
                Wording("（手配済み＋受領＋この計画の割当）÷ 要請した数", "(promised + received + given by this plan) ÷ asked for")
            ),
            (Wording("ジニ係数", "Gini"), gini),
            (
                Wording("待ち時間", "Need-hours"),
                Wording(
                    "計画後も不足の残る要請について、（計画の時刻 − 要請を確認した時刻）の合計",
                    "sum over needs still short after the plan of (time of the plan − time the need was seen)")
            ),
            (
                Wording("並び順", "Order"),
                Wording(
                    "生命、健康・衛生、生活の順に、その優先度でいちばん低い要請の充足率を比べる",
                    "life first, then health, then living: the lowest coverage of any need in the tier")
            ),
        ]
    }

    private var gini: Wording {
        let value = FairnessFigures.decimal(report.gini)
        return Wording(
            "G = Σᵢ Σⱼ |cᵢ − cⱼ| ÷ (2 n Σ cᵢ) = \(value)（cᵢは要請ごとの充足率、nは要請の数）",
            "G = Σᵢ Σⱼ |cᵢ − cⱼ| ÷ (2 n Σ cᵢ) = \(value), cᵢ the coverage of each of n needs")
    }
}
