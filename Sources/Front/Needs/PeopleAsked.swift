import Boards
import Formats
import Relief
import Vocabulary

/// How many people the shelter waits for, and the way to the page on which it asks for them.
struct PeopleAsked {
    let page: ShelterPage

    func write(_ html: inout HTML) {
        let language = page.language
        let open = page.wall.manning(of: page.site.id, from: page.now, to: page.now + .days(31))
        let missing = open.reduce(0) { $0 + $1.missing }
        html.section(.class("card"), .aria("labelledby", "asked-people")) { html in
            html.h2(Wording("人の応援", "People to help")[language], .id("asked-people"))
            if open.isEmpty {
                html.p(Wording("いま求めている人はいません。", "You ask for nobody at present.")[language], .class("soft"))
            } else {
                html.p(
                    Wording(
                        "求めている枠\(open.count)件、まだ決まっていない人のべ\(missing)人",
                        "\(open.count.english("post")); \(missing.english("person is", "people are")) still to be found"
                    )[language])
            }
            html.p {
                $0.a(
                    Wording("人を求める・様子を見る", "Ask for people, or see what came of it")[language],
                    .href("\(page.path)/people"), .class("button"))
            }
        }
    }
}
