import Formats
import Relief

extension OpenAPI {
    /// A part of an address or a header, described once and referred to.
    struct Parameter: Sendable {
        enum Place: String, Sendable {
            case path
            case query
            case header
        }

        /// Under which it is referred to.
        let name: String
        /// As it stands in the address or the header.
        let word: String
        let place: Place
        let schema: Schema
        let about: String
        /// Whether a call without it is refused; a part of the path always is there.
        var isRequired = false

        func write(to json: inout JSONObject) {
            json.add("name", word)
            json.add("in", place.rawValue)
            if place == .path || isRequired { json.add("required", true) }
            json.add("description", about)
            json.object("schema") { schema.write(to: &$0) }
        }

        private static func path(_ word: String, _ about: String) -> Parameter {
            Parameter(name: "path.\(word)", word: word, place: .path, schema: .id, about: about)
        }

        private static func query(
            _ word: String, _ schema: Schema, name: String? = nil, isRequired: Bool = false, _ about: String
        ) -> Parameter {
            Parameter(
                name: name ?? "query.\(word)", word: word, place: .query, schema: schema, about: about,
                isRequired: isRequired)
        }
    }
}

extension OpenAPI.Parameter {
    static let site = path("site", "A shelter or a depot.")
    static let need = path("need", "A need.")
    static let plan = path("plan", "A plan.")
    static let otherPlan = path("other", "The plan that it is compared with.")
    static let closure = path("closure", "A closed road.")
    static let directive = path("directive", "A pin or a ban.")
    static let consignment = path("id", "A consignment.")
    static let money = path("money", "A pot, a request, a grant or whatever of the money it is about.")
    static let post = path("post", "A post of a site.")
    static let shift = path("shift", "A shift.")
    static let shiftList = path("list", "A list of shifts, as the answer to it names it.")
    static let calendar = path("calendar", "A calendar of shifts.")
    static let ofPerson = query("person", .id, "Only those of this person.")
    static let wave = path("wave", "A wave of seconded staff.")
    static let lot = path("lot", "A lot of stock, as the list of stock names it.")
    static let sheet = path("import", "A stock sheet, as the answer to its upload names it.")

    static let supplier = path("supplier", "A supplier; a new one gets this name.")
    static let agreement = path("agreement", "An agreement; a new one gets this name.")
    static let order = path("order", "An order.")
    static let delivery = path("delivery", "A delivery, as the answer to its recording names it.")
    static let itemInPath = path("item", "An item of the catalogue.")
    static let nearSite = query("site", .id, name: "query.near-site", "Measure distances to this site.")
    static let ofOrderState = query(
        "state", .choice(of: Order.State.self), name: "query.order-state", "Only orders in this state.")
    static let person = path("person", "A person.")
    static let approval = path("approval", "A request for approval.")
    static let deputy = path("deputy", "A deputy, as naming one answered.")
    static let offer = path("offer", "An offer.")
    static let swap = path("swap", "A proposal to swap shifts.")
    static let list = path("list", "A kind of list, such as units or staff.")
    static let ofStanding = query(
        "standing", .choice(["here", "left", "all"]), "Those who take part (the usual), those who have left, or all.")

    static let from = query("from", .position, "Answer only with a board that has reached this position.")
    static let limit = query("limit", .whole(1...1000), "How many at most; 100 when nothing is said.")
    static let afterID = query("after", .id, name: "query.after-id", "Begin after this one of the list.")
    static let afterPosition = query(
        "after", .position, name: "query.after-position", "Begin after this position of the log.")
    static let beforePosition = query(
        "before", .position, name: "query.before-position",
        "An older page: what last changed before this position of the log. Not with `after`.")
    static let feedLimit = query(
        "limit", .whole(1...1000), name: "query.feed-limit", "How many at most; all of them when nothing is said.")
    static let ofSite = query("site", .id, "Only those of this site.")
    static let ofItem = query("item", .id, "Only those of this item.")
    static let ofKind = query("kind", .choice(of: Site.Kind.self), "Only sites of this kind.")
    static let ofNeedState = query(
        "state", .choice(of: NeedChoice.self), name: "query.need-state",
        "Only needs in this state; `expired`: wanted by now, and something is still missing.")
    static let ofConsignmentState = query(
        "state", .choice(of: Consignment.State.self), name: "query.consignment-state",
        "Only consignments in this state.")
    static let ofCarrier = query(
        "carrier", .text(), "Only loads that were given to this carrier: the code of an organisation, or a name.")
    static let mode = query(
        "mode", .choice(of: StockSheet.Mode.self), isRequired: true,
        "Whether the sheet says all that is there (snapshot: what is not in it becomes 0) or only what came in "
            + "(delta: it is added). Never assumed: without it, `stock/mode-needed` and nothing is stored.")
    static let preview = query("preview", .flag, "Show the difference and store nothing.")

    static let fromTime = query(
        "begin", .text(), "Only what is not over at this moment, in Japanese time unless it says otherwise.")
    static let untilTime = query("end", .text(), "Only what begins before this moment.")
    static let searched = query("q", .text(), "Only those whose name, reading, duty or number holds this.")
    static let ofPersonKind = query(
        "kind", .choice(of: Person.Kind.self), name: "query.person-kind", "Only staff, or only volunteers.")
    static let ofUnit = query("unit", .id, "Only those of this unit and the units below it.")
    static let ofTeam = query("team", .id, "Only those of this team.")
    static let ofSkill = query("skill", .id, "Only those whose skill counts today.")
    static let ofLanguage = query("language", .text(pattern: "^[a-z]{2,3}$"), "Only those who speak it.")

    static let toldAbout = query(
        "about", .text(),
        "Only entries that tell of this: every word must stand in the entry's sentence as the chronology's page shows it, "
            + "or be an identifier or subject (`site:shelter-12`) of it.")
    static let ofFamily = query(
        "kind", .choice(of: EventFamily.self), name: "query.event-family", "Only entries of this kind.")
    static let saidBy = query("by", .text(), "Only entries of this sender: a token's name or identifier, or its site.")
    static let recordedSince = query(
        "since", .text(), "Only entries recorded from this moment or day on, in Japanese time unless it says otherwise."
    )
    static let recordedUntil = query(
        "until", .text(), "Only entries recorded before this moment, or up to the end of this day.")

    static let idempotencyKey = Self(
        name: "header.idempotency-key", word: "Idempotency-Key", place: .header,
        schema: .text(pattern: "^[ -~]{1,128}$"),
        about: "The sender's own name for this call: sent again with the same body it gives the first answer again.")
    static let language = Self(
        name: "header.accept-language", word: "Accept-Language", place: .header, schema: .text(),
        about: "ja (the usual) or en: the language of problems.")
    static let lastEvent = Self(
        name: "header.last-event-id", word: "Last-Event-ID", place: .header, schema: .position,
        about: "The last position that the reader saw; sent by browsers when they connect again.")

    static let all = [
        site, need, plan, otherPlan, closure, directive, consignment, lot, sheet, from, limit, afterID, afterPosition,
        ofSite, ofItem, ofKind,
        ofNeedState, ofConsignmentState, ofCarrier, mode, preview, idempotencyKey, language, lastEvent,
        supplier, agreement, order, delivery, itemInPath, nearSite, ofOrderState,
        person, searched, ofPersonKind, ofUnit, ofTeam, ofSkill, ofLanguage,
        wave, post, shift, shiftList, calendar, ofPerson,
        money,
        approval, deputy, offer,
        swap, ofStanding, list, beforePosition, feedLimit,
        toldAbout, ofFamily, saidBy, recordedSince, recordedUntil,
        fromTime, untilTime,
    ]
}
