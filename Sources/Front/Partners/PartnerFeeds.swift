import Boards
import Formats
import Vocabulary

/// Where a partner's own program reads the same, and how it asks only for what is new.
struct PartnerFeeds {
    let desk: Desk

    private var feeds: [(path: String, name: String)] {
        [
            ("/feed/needs.atom", desk.say("Atom（フィードリーダー）", "Atom, for feed readers")),
            ("/feed/needs.json", desk.say("JSON Feed（プログラム）", "JSON Feed, for programs")),
            ("/feed/needs.geojson", desk.say("GeoJSON（地図ソフト）", "GeoJSON, for maps")),
            ("/feed/needs.csv", desk.say("CSV（表計算、HXLタグ付き）", "CSV with HXL tags, for spreadsheets")),
        ]
    }

    func draw(_ html: inout HTML) {
        desk.section(desk.say("データで受け取る", "Take it as data"), id: "feeds", &html) { html in
            html.ul(.class("feeds")) { html in
                for feed in feeds {
                    html.li { html in
                        html.a(feed.name, .href(feed.path))
                        html.code(feed.path)
                    }
                }
            }
            html.p { html in
                html.text(
                    desk.say(
                        "前回より後に変わったものだけを受け取るには、前回の記録番号を付けます（いまは\(desk.wall.position)）：",
                        "To get only what has changed, send the last entry you have seen (now \(desk.wall.position)): ")
                )
                html.code("/feed/needs.json?after=\(desk.wall.position)")
            }
            html.p(
                desk.say(
                    "変わっていなければ本文は送られません（ETag）。プログラムからは、受け取ったトークンを Authorization: Bearer で送ってください。",
                    "When nothing has changed, nothing is sent (ETag). A program sends your token as Authorization: Bearer."
                ),
                .class("note"))
        }
    }
}
