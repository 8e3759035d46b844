import Boards
import Feeds
import Formats
import Vocabulary

/// Where a partner's own program reads the same, and how it asks only for what is new.
struct PartnerFeeds {
    let desk: Desk

    private struct Feed {
        let format: PartnerFormat
        let name: String
        let extent: String
    }

    private func feeds(of count: Int) -> [Feed] {
        let all = desk.say("全\(count.grouped)件", "all \(count.grouped)")
        let whole = count <= PartnerFeed.most ? all : desk.say("一部", "a part of them")
        return [
            Feed(
                format: .csv, name: desk.say("CSV（表計算、HXLタグ付き）", "CSV with HXL tags, for spreadsheets"), extent: whole),
            Feed(format: .geojson, name: desk.say("GeoJSON（地図ソフト）", "GeoJSON, for maps"), extent: whole),
            Feed(
                format: .atom, name: desk.say("Atom（フィードリーダー）", "Atom, for feed readers"),
                extent: desk.say("新しい順に100件ずつ", "latest first, 100 a page")),
            Feed(
                format: .json, name: desk.say("JSON Feed（プログラム）", "JSON Feed, for programs"),
                extent: desk.say("古い順に100件ずつ", "oldest first, 100 a page")),
        ]
    }

    func draw(_ html: inout HTML) {
        let count = PartnerFeed.count(on: desk.wall)
        desk.section(desk.say("データで受け取る", "Take it as data"), id: "feeds", &html) { html in
            html.p(
                desk.say(
                    "不足は\(count.grouped)件です。1回で全部を受け取るにはCSVかGeoJSONを使ってください。",
                    "There are \(count.english("need")). CSV and GeoJSON hold all of them at once."))
            html.ul(.class("feeds")) { html in
                for feed in feeds(of: count) {
                    html.li { html in
                        html.a(feed.name, .href(feed.format.path))
                        html.p { html in
                            html.text(feed.extent)
                            html.code(feed.format.path)
                        }
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
