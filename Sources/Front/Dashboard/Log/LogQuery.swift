import Formats
import Hummingbird
import Relief
import Vocabulary

/// What somebody looks for in the chronology, as an address says it.
struct LogQuery: Sendable {
    static let path = "/hq/log"
    static let names = ["about", "kind", "by", "since", "until"]
    /// In characters.
    static let longestText = 100

    /// A name, words of the sentence, or an identifier.
    let about: String?
    let kind: EventFamily?
    /// Who said it: a token's name or identifier.
    let by: String?
    let since: Moment?
    /// Before this moment, and not at it.
    let until: Moment?
    /// As it was typed.
    let typed: FormFields

    /// What is asked for behind the question mark, unread; a blank is a plus there, for a form sends it so.
    static func typed(_ request: Request) throws(FormatProblem) -> FormFields {
        let sent = try request.strictFields()
        return FormFields(
            names.compactMap { name in
                let text = CellText.trimmed(sent[name] ?? "")
                return text.isEmpty ? nil : FormField(name, text)
            })
    }

    init(_ typed: FormFields) throws(Problem) {
        var fields = Fields(typed)
        self.typed = typed
        about = fields.searched("about", longest: Self.longestText)
        by = fields.searched("by", longest: Self.longestText)
        kind =
            fields.text("kind") == nil
            ? nil : fields.choice("kind", Wording("記録の種類", "kind of entry"), EventFamily.self)
        let first = fields.bound("since", Wording("始まり", "beginning"), endsDay: false)
        let end = fields.bound("until", Wording("終わり", "end"), endsDay: true)
        if let first, let end, end <= first { fields.refuseEnd() }
        (since, until) = (first, end)
        try fields.checked(())
    }

    /// As the fields of a form hold it: a day stands there as a moment, whichever way it was typed.
    var shown: FormFields {
        let moments = ["since": since, "until": until].compactMapValues(\.self).mapValues(\.fieldValue)
        return FormFields(typed.all.map { FormField($0.name, moments[$0.name] ?? $0.value) })
    }

    var isEmpty: Bool { typed.all.isEmpty }

    /// The address of this search, or of its part before a position.
    func link(before position: Int64? = nil) -> String {
        Self.link(typed, before: position)
    }

    static func link(_ typed: FormFields, before position: Int64? = nil) -> String {
        Link(path, parts(typed) + [("before", position.map(String.init))]).text
    }

    /// All of it as a sheet.
    var sheetLink: String { Link(Self.path + ".csv", Self.parts(typed)).text }

    /// The same for a program, which reads on after a position.
    func apiLink(after position: Int64, limit: Int) -> String {
        Link("/api/v1/log", Self.parts(typed) + [("after", "\(position)"), ("limit", "\(limit)")]).text
    }

    private static func parts(_ typed: FormFields) -> [(name: String, value: String?)] {
        names.map { ($0, typed[$0]) }
    }

    /// What is looked for in words, for whoever is sent the address.
    var wording: Wording {
        var said: [Wording] = []
        if let about { said.append(Wording("「\(about)」について", "about “\(about)”")) }
        if let kind { said.append(Wording("種類「\(kind.name.japanese)」", "kind “\(kind.name.english)”")) }
        if let by { said.append(Wording("発信者「\(by)」", "said by “\(by)”")) }
        if let since { said.append(Wording("\(since.dated(.japanese))から", "from \(since.dated(.english))")) }
        if let until { said.append(Wording("\(until.dated(.japanese))より前", "before \(until.dated(.english))")) }
        return Wording(
            said.map(\.japanese).joined(separator: "、"), said.map(\.english).joined(separator: ", "))
    }
}

extension Fields {
    fileprivate mutating func searched(_ name: String, longest: Int) -> String? {
        guard let text = text(name) else { return nil }
        if text.count <= longest { return text }
        refuse(
            name, "input/out-of-range",
            Wording(
                "\(longest)文字以内で入力してください（いまは\(text.count)文字）。",
                "Keep it to \(longest) characters; there are \(text.count)."))
        return nil
    }

    /// A moment, or a day as a whole: where it begins, or where it ends when `endsDay`.
    fileprivate mutating func bound(_ name: String, _ label: Wording, endsDay: Bool) -> Moment? {
        guard let text = text(name) else { return nil }
        if let day = LocalDate(text) { return Moment(startOf: endsDay ? day.after(days: 1) : day) }
        if let moment = Moment(inAddress: text) { return moment }
        refuse(
            name, "input/not-a-time",
            Wording(
                "\(label.japanese)「\(text)」は日時ではありません（例 2016-04-18T10:00、2016-04-18）。",
                "The \(label.english) “\(text)” is no date and time (such as 2016-04-18T10:00 or 2016-04-18)."))
        return nil
    }

    fileprivate mutating func refuseEnd() {
        refuse(
            "until", "input/out-of-range",
            Wording(
                "終わり「\(raw("until"))」は始まり「\(raw("since"))」より後にしてください。",
                "The end “\(raw("until"))” must come after the beginning “\(raw("since"))”."))
    }
}
