import Formats
import Vocabulary

extension PartnerFeed {
    /// JSON Feed 1.1, with everything for programs under `_rnet`.
    ///
    /// Source: https://www.jsonfeed.org/version/1.1/
    package var json: [UInt8] {
        JSONText.object { feed in
            feed.add("version", "https://jsonfeed.org/version/1.1")
            feed.add("title", title)
            feed.add("home_page_url", query.baseURL + "/")
            feed.add("feed_url", address(.json))
            feed.known("next_url", nextAddress(.json))
            feed.add("language", query.language.rawValue)
            feed.object("_rnet") { writeStanding(to: &$0) }
            feed.array("items") { items in
                for need in needs { items.object { write(need, to: &$0) } }
            }
        }.bytes
    }

    private func write(_ need: PartnerNeed, to item: inout JSONObject) {
        item.add("id", tag("need/\(need.id)"))
        item.add("url", page(of: need))
        item.add("title", title(of: need))
        item.add("content_text", sentence(of: need))
        item.add("date_published", need.raisedAt.utc)
        item.add("date_modified", need.changedAt.utc)
        item.array("tags") { tags in for tag in categories(of: need) { tags.add(tag.label[query.language]) } }
        item.object("_rnet") { json in
            need.site.write(to: &json)
            json.known(place: need.site.place)
            need.write(to: &json)
            json.add("drill", isDrill)
        }
    }
}
