import Boards
import Formats
import Relief
import Vocabulary

/// One post as the shelter sees it: who comes, how many are missing, and where it is changed or taken back.
struct OwnPost {
    let desk: Desk
    let manning: Manning
    let path: String
    let state: FormState

    private var post: Post { manning.post }

    func draw(_ html: inout HTML) {
        html.div(.class("row apart")) { html in
            html.h3(desk.title(of: post))
            html.mark(manning.mark(at: desk.now), desk.language)
        }
        html.p(desk.time(of: post.place))
        if let skill = post.place.skill {
            html.p(desk.say("必要な技能：", "Skill: ") + desk.say(desk.names.skill(skill)), .class("soft-line"))
        }
        html.p(origin, .class("soft-line"))
        people(&html)
        change(&html)
        withdraw(&html)
        html.p {
            $0.a(desk.say("別の日時でも求める", "Ask for the same at another time"), .href("\(path)?like=\(post.id)#ask"))
        }
    }

    /// Who wanted it, or by which rule it stands there.
    private var origin: String {
        if let asked = post.asked {
            let reason = asked.reason.map { desk.say("「\($0)」", ": “\($0)”") } ?? ""
            let isOwn = asked.by.contains(post.place.site.text)
            let by = isOwn ? desk.say("この避難所", "this shelter") : asked.by
            return desk.say("\(by)が求めました\(reason)", "asked for by \(by)\(reason)")
        }
        let rule = post.reckoned.flatMap { desk.wall.posts.book.rules[$0.rule]?.name } ?? Wording("基準", "rule")
        return desk.say("本部の基準「\(rule.japanese)」による人数です", "reckoned by headquarters: \(rule.english)")
    }

    /// Names and times only: telephones are for headquarters.
    private func people(_ html: inout HTML) {
        html.ul(.class("lines")) { html in
            for shift in manning.shifts {
                html.li("\(desk.names.person(shift.person)) \(desk.when(shift.from))〜\(shift.to.clock)")
            }
        }
        guard manning.missing(from: desk.now) > 0 else { return }
        for vacancy in desk.wall.vacancies(at: post.id) { html.p(desk.vacant(vacancy), .class("soft-line")) }
        html.p(
            desk.say("本部が探しています：", "Headquarters is looking for: ") + desk.told(manning.gaps(from: desk.now)),
            .class("alarm"))
    }

    private func change(_ html: inout HTML) {
        let people = Field(
            "people-\(post.id)", Wording("人数", "Number of people"), .number,
            hint: Wording("日時や業務を変えるときは、取り下げてから求め直してください。", "For another time or work, withdraw it and ask anew."),
            isRequired: true)
        let reason = Field(
            "reason-\(post.id)", Wording("理由", "Reason"), .text(longest: PostRefusal.longestText))
        html.details(.id("change-\(post.id)"), .open(if: state.value(people.name) != nil)) { html in
            html.summary(desk.say("人数を変える", "Change the number"))
            desk.form("\(path)/\(post.id)", "change.\(post.id)", &html) { html in
                html.field(people, state, desk.language, start: "\(post.people)")
                html.field(reason, state, desk.language, start: post.asked?.reason ?? "")
                html.button(desk.say("この人数にする", "Ask for so many"), .type("submit"), .class("primary"))
            }
        }
    }

    private func withdraw(_ html: inout HTML) {
        let reason = Field(
            "why-\(post.id)", Wording("理由", "Reason"), .text(longest: PostRefusal.longestText), isRequired: true)
        html.details(.id("withdraw-\(post.id)"), .open(if: state.value(reason.name) != nil)) { html in
            html.summary(desk.say("取り下げる", "Withdraw"))
            desk.form("\(path)/\(post.id)/withdraw", "withdraw.\(post.id)", &html) { html in
                html.field(reason, state, desk.language)
                html.button(desk.say("もう必要ない", "No longer needed"), .type("submit"), .class("danger"))
            }
        }
    }
}
