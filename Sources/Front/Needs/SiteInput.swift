import Relief
import Vocabulary

/// A site as a form or a program says it.
enum SiteInput {
    /// One that no register knows yet.
    static func read(
        _ fields: inout Fields
    ) throws(Problem) -> (ID<Site>, SiteDetails, Site.Status?) {
        let id = fields.id("id", Wording("施設コード", "site code"), of: Site.self)
        let kind = fields.choice("kind", Wording("区分", "kind"), Site.Kind.self)
        let name = fields.needed("name", Wording("施設名", "name"))
        let status = fields.text("status") == nil ? nil : status(&fields)
        let place = place(&fields)
        let capacity = fields.whole("capacity", Wording("想定収容人数", "capacity"), in: 0...SiteRefusal.mostPeople)
        let details = kind.flatMap { kind in
            name.map {
                SiteDetails(
                    kind: kind, name: $0, kana: fields.text("kana"), ward: fields.text("ward"),
                    address: fields.text("address"), place: place, capacity: capacity.flatMap { Count($0) },
                    designation: nil, confirmed: false)
            }
        }
        let found = try fields.checked(id.flatMap { id in details.map { (id, $0) } })
        return (found.0, found.1, status)
    }

    /// The change of status that is wished for.
    static func change(_ fields: inout Fields, of site: ID<Site>) throws(Problem) -> ReliefCommand {
        let status = status(&fields)
        return .changeStatus(site, try fields.checked(status), reason: fields.text("reason"))
    }

    private static func status(_ fields: inout Fields) -> Site.Status? {
        fields.choice("status", Wording("開設状況", "status"), Site.Status.self)
    }

    /// In degrees; `lat` and `lon`, as the API itself writes them, are taken, too.
    private static func place(_ fields: inout Fields) -> Place? {
        let latitude = degrees(&fields, ["latitude", "lat"], Wording("緯度", "latitude"), within: 90)
        let longitude = degrees(&fields, ["longitude", "lon"], Wording("経度", "longitude"), within: 180)
        return latitude.flatMap { latitude in longitude.flatMap { Place(latitude: latitude, longitude: $0) } }
    }

    private static func degrees(
        _ fields: inout Fields, _ names: [String], _ label: Wording, within most: Double
    ) -> Double? {
        guard let name = names.first(where: { fields.text($0) != nil }) else { return nil }
        let degrees = fields.text(name).flatMap { Double($0) }
        if let degrees, abs(degrees) <= most { return degrees }
        let (text, most) = (fields.raw(name), Int(most))
        fields.refuse(
            name, "input/out-of-range",
            Wording(
                "\(label.japanese)「\(text)」は-\(most)〜\(most)の度数ではありません。",
                "The \(label.english) “\(text)” is no number of degrees from -\(most) to \(most)."))
        return nil
    }
}
