import Boards
import Formats
import Relief
import Vocabulary

/// Where headquarters announces a wave, or changes what was announced.
struct WaveForm {
    let desk: Desk
    let state: FormState
    /// The wave that the new one follows.
    var after: Wave?
    /// The wave that is changed.
    var changing: Wave?

    func draw(_ html: inout HTML) {
        let title = changing == nil ? desk.say("派遣を登録する", "Announce a wave") : desk.say("派遣の内容を変える", "Change the wave")
        desk.section(title, id: "announce", class: "panel act", &html) { html in
            desk.form(changing.map { "/hq/waves/\($0.id)" } ?? "/hq/waves", "announce", &html) { html in
                for field in Self.names { html.field(field, state, desk.language, start: start(field.name)) }
                html.select(sites, state, desk.language)
                for field in fields { html.field(field, state, desk.language, start: start(field.name)) }
                html.button(title, .type("submit"), .class("primary big"))
            }
        }
    }

    /// Its number stays with a wave.
    private var fields: [Field] { changing == nil ? [Self.number] + Self.days : Self.days }

    private var sites: SelectField {
        let known = (changing ?? after)?.details.row.site?.text
        let chosen = state.value("site") ?? known
        return SelectField(
            name: "site", label: Wording("働く施設", "Site where they work"),
            options: desk.siteOptions(desk.wall.sites.filter { $0.status != .closed || $0.id.text == chosen }),
            chosen: known, blank: Wording("施設は決まっていない", "no site named"), isOptional: true)
    }

    /// What stands in a field before anybody types: the wave as it is, or the row and days that follow it.
    private func start(_ field: String) -> String {
        guard let wave = changing ?? after else { return field == "receiver" ? usualReceiver : "" }
        let (row, details) = (wave.details.row, wave.details)
        return switch field {
        case "sender": row.sender
        case "receiver": row.receiver
        case "unit": row.unit ?? ""
        case "role": row.role
        case "headcount": String(details.headcount.value)
        case "overlapDays": String(details.overlapDays)
        case "from": (changing?.details.from ?? details.nextWanted).description
        case "to": (changing?.details.to ?? details.nextWanted.after(days: details.days - 1)).description
        case "leader": changing?.details.leader?.name ?? ""
        case "phone": changing?.details.leader?.phone ?? ""
        default: ""
        }
    }

    /// Where earlier ones went.
    private var usualReceiver: String { desk.wall.waves.rosters.last?.row.receiver ?? "" }

    private static let names = [
        Field(
            "sender", Wording("派遣元（都道府県・市）", "Sender"), .text(longest: WaveRefusal.longestName),
            hint: Wording("例：徳島県", "For example: 徳島県"), isRequired: true),
        Field(
            "receiver", Wording("派遣先の市町村", "Municipality that is helped"), .text(longest: WaveRefusal.longestName),
            isRequired: true),
        Field(
            "unit", Wording("派遣先の部署", "Its unit"), .text(longest: WaveRefusal.longestName),
            hint: Wording("例：東区役所、物資班", "For example: 東区役所")),
        Field(
            "role", Wording("業務", "What they do"), .text(longest: WaveRefusal.longestName),
            hint: Wording("例：避難所運営、総括支援（GADM）、家屋被害認定調査", "For example: running shelters"), isRequired: true),
    ]

    private static let number = Field(
        "number", Wording("第何陣か", "Number of the wave"), .number,
        hint: Wording("空欄なら次の番号になります。", "Left empty it is the next one."))

    private static let days = [
        Field("from", Wording("開始日（業務の初日）", "First day at work"), .date, isRequired: true),
        Field("to", Wording("終了日（業務の最終日）", "Last day at work"), .date, isRequired: true),
        Field("headcount", Wording("人数", "Number of people"), .number, isRequired: true),
        Field(
            "overlapDays", Wording("引継ぎ日数（次の陣と重なる日数）", "Days shared with the next wave"), .number,
            hint: Wording("最後の何日を次の陣と一緒に働くか。空欄は0日です。", "The last so many days; empty means none.")),
        Field("leader", Wording("責任者の名前", "Leader"), .text(longest: WaveRefusal.longestName)),
        Field(
            "phone", Wording("責任者の電話", "Telephone of the leader"), .text(longest: 30),
            hint: Wording("例：090-1234-5678", "For example: 090-1234-5678")),
    ]
}
