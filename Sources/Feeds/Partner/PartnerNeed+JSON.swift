import Formats
import Vocabulary

extension PartnerNeed {
    /// The fields that programs read, the same in JSON Feed and in GeoJSON.
    func write(to json: inout JSONObject) {
        json.add("need", id.text)
        json.add("state", state)
        json.known("closed", closing?.rawValue)
        json.add("item", item.text)
        json.add("itemName", itemName)
        json.add("unit", unit)
        json.known("missing", missing)
        json.known("asked", asked)
        json.known("promised", promised)
        json.known("received", received)
        json.known("neededBy", neededBy)
        json.add("raisedAt", raisedAt.utc)
        json.add("changedAt", changedAt.utc)
        json.add("position", position)
    }
}

extension PartnerSite {
    /// Where it is goes elsewhere: each format has its own place for that.
    func write(to json: inout JSONObject) {
        json.add("site", id.text)
        json.add("siteName", name)
        json.known("ward", ward)
    }
}

extension PartnerFeed {
    /// What a reader must know of the page itself.
    func writeStanding(to json: inout JSONObject) {
        json.add("position", position)
        json.known("asOf", asOf)
        json.known("cursor", cursor.map(Int.init))
        json.add("more", hasMore)
        json.add("total", total)
        json.add("held", held)
        json.add("drill", isDrill)
        json.known("incident", incident)
    }
}
