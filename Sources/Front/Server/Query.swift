import Feeds
import Formats
import Hummingbird
import Vocabulary

/// The words behind the question mark, read strictly.
struct Query {
    static let limits = 1...1000
    static let usualLimit = 100

    private let request: Request
    private let fields: FormFields

    init(_ request: Request) { (self.request, fields) = (request, request.fields) }

    /// Everything but `from`, which does not change the answer.
    var text: String {
        (request.uri.query ?? "").split(separator: "&").filter { !$0.hasPrefix("from=") }.joined(separator: "&")
    }

    func value(_ name: String) -> String? {
        raw(name).flatMap { $0.isEmpty ? nil : $0 }
    }

    func id<Thing>(_ name: String, of: Thing.Type) throws(Problem) -> ID<Thing>? {
        guard let text = value(name) else { return nil }
        guard let id = ID<Thing>(text) else {
            throw Self.refused(
                name, text, "input/not-a-code", Wording("「\(text)」はコードではありません。", "“\(text)” is no code."))
        }
        return id
    }

    /// One of several words; `former` are spellings of earlier versions, which are taken still.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _: Choice.Type, former: [String: Choice] = [:]
    ) throws(Problem) -> Choice? where Choice.RawValue == String {
        guard let text = value(name) else { return nil }
        guard let choice = Choice(rawValue: text) ?? former[text] else {
            let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw Self.refused(
                name, text, "input/not-a-choice", Wording("「\(text)」は選べません（\(all)）。", "“\(text)” is none of \(all)."))
        }
        return choice
    }

    /// Whether the address says `true`; without the name it says `false`, and any other word is refused.
    func flag(_ name: String) throws(Problem) -> Bool {
        guard let text = raw(name) else { return false }
        guard let flag = Bool(text) else {
            throw Self.refused(
                name, text, "input/not-a-choice",
                Wording("「\(text)」は選べません（true, false）。", "“\(text)” is none of true, false."))
        }
        return flag
    }

    /// A position of the log; `nil` when the address does not name one.
    func position(_ name: String, from least: Int64 = 0) throws(Problem) -> Int64? {
        guard let text = raw(name) else { return nil }
        guard let position = Int64(text), position >= least else {
            throw Self.refused(
                name, text, "input/not-a-position", Wording("「\(text)」は位置ではありません。", "“\(text)” is no position."))
        }
        return position
    }

    /// A day such as `2016-04-17`; `nil` when the address names none.
    func date(_ name: String) throws(Problem) -> LocalDate? {
        guard let text = value(name) else { return nil }
        guard let date = LocalDate(text) else {
            throw Self.refused(
                name, text, "input/not-a-date",
                Wording("「\(text)」は日付ではありません（例 2016-04-17）。", "“\(text)” is no date (such as 2016-04-17)."))
        }
        return date
    }

    /// A moment such as `2016-04-17T08:00`, in Japanese time unless it says otherwise; `nil` when there is none.
    func moment(_ name: String) throws(Problem) -> Moment? {
        guard let text = value(name) else { return nil }
        guard let moment = Moment(inAddress: text) else {
            throw Self.refused(
                name, text, "input/not-a-time",
                Wording(
                    "「\(text)」は日時ではありません（例 2016-04-17T08:00）。",
                    "“\(text)” is no date and time (such as 2016-04-17T08:00)."))
        }
        return moment
    }

    /// How many things are wanted at once.
    func limit() throws(Problem) -> Int {
        guard let text = raw("limit") else { return Self.usualLimit }
        guard let limit = Int(text), Self.limits.contains(limit) else {
            throw Self.refused(
                "limit", text, "input/out-of-range", Wording("limitは1〜1000です。", "limit is 1 to 1000."))
        }
        return limit
    }

    /// A part of a list; its cursor is an id, never an offset.
    func range<Thing>(of: Thing.Type, usual: Int = usualLimit) throws(Problem) -> ListRange<Thing> {
        let limit = value("limit") == nil ? usual : try limit()
        return ListRange(after: try id("after", of: Thing.self), limit: limit)
    }

    /// As it stands there, even when it is empty.
    private func raw(_ name: String) -> String? { fields[name] }

    private static func refused(_ place: String, _ found: String, _ code: String, _ wording: Wording) -> Problem {
        .input([InputProblem(place: place, found: found, code: code, wording: wording)])
    }
}

extension Request {
    /// What stands behind the question mark, as a form sends it: a plus is a blank there.
    ///
    /// What no browser writes, such as half an escape, is read as far as that goes.
    var fields: FormFields {
        if let fields = try? strictFields() { return fields }
        return FormFields(uri.queryParameters.map { FormField(String($0.key), String($0.value)) })
    }

    /// The same, and what no browser writes is refused.
    func strictFields() throws(FormatProblem) -> FormFields {
        try FormFields(urlEncoded: Array((uri.query ?? "").utf8))
    }
}

extension Moment {
    /// A moment behind a question mark: programs write the plus of “+09:00” as it is, and forms mean a blank by it.
    init?(inAddress text: String) { self.init(text.replacing(" ", with: "+")) }
}
