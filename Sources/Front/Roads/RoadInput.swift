import Formats
import Relief
import Vocabulary

/// A closure as a form or a program says it.
enum ClosureInput {
    static func read(_ fields: inout Fields, now: Moment) throws(Problem) -> ClosureDetails {
        let name = fields.needed("name", Wording("道路と場所の名前", "name of the road and place"))
        let observedAt = fields.observed("observedAt", Wording("確認時刻", "time observed"), now: now)
        let shelters = fields.ids("shelters", Wording("避難所", "shelter"), of: Site.self)
        let wards = fields.texts("wards", Wording("地域", "areas"))
        let depots = fields.ids("depots", Wording("物資拠点", "depot"), of: Site.self)
        let reason = fields.text("reason")
        return try fields.checked(
            name.map {
                ClosureDetails(
                    name: $0, reason: reason, shelters: shelters, wards: wards, depots: depots, observedAt: observedAt)
            })
    }
}

/// That a road is open again, as a form or a program says it.
enum ReopeningInput {
    static func read(_ fields: inout Fields, now: Moment) throws(Problem) -> RoadClosure.Reopening {
        let observedAt = fields.observed("observedAt", Wording("確認時刻", "time observed"), now: now)
        return try fields.checked(RoadClosure.Reopening(observedAt: observedAt, note: fields.text("note")))
    }
}

/// How long a way takes, as a form or a program says it.
enum WayInput {
    /// `observed` is what the field with the time of observation is called.
    static func read(_ fields: inout Fields, observed: String = "observedAt", now: Moment) throws(Problem) -> (
        way: Way, measure: WayMeasure
    ) {
        let depot = fields.id("depot", Wording("物資拠点", "depot"), of: Site.self)
        let shelter = fields.id("shelter", Wording("避難所", "shelter"), of: Site.self)
        let minutes = fields.neededWhole("minutes", Wording("所要時間", "minutes"), in: WayMeasure.minutesRange)
        let metres = fields.whole("metres", Wording("道のり", "metres"), in: WayMeasure.metresRange)
        let observedAt = fields.observed(observed, Wording("確認時刻", "time observed"), now: now)
        guard let depot, let shelter, let minutes else { throw .input(fields.problems) }
        let measure = WayMeasure(minutes: minutes, metres: metres, observedAt: observedAt, note: fields.text("note"))
        return try fields.checked((Way(depot: depot, shelter: shelter), measure))
    }
}

/// What a depot can send in a day; nothing said means that nobody knows.
enum DispatchInput {
    /// Kilograms, of which a thousand make a tonne.
    static let range = 0...Int(SiteRefusal.mostGramsPerDay / 1000)

    static func read(_ fields: inout Fields) throws(Problem) -> Grams? {
        let kilograms = fields.whole("kilogramsPerDay", Wording("1日に出せる重量", "kilograms a day"), in: range)
        return try fields.checked(.some(kilograms.flatMap { Grams(Int64($0) * 1000) }))
    }
}
