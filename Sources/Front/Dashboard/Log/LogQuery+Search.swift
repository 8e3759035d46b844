import Boards
import CommandPost
import Relief
import Vocabulary

extension LogQuery {
    /// The search that this asks for, among things as `wall` knows them.
    func search(on wall: Wall) -> LogSearch {
        LogSearch(
            family: kind, since: since, until: until, isMeant: by.map { Self.sender($0, on: wall) },
            tellsOfIt: about.map { Self.words($0, on: wall) })
    }

    private static func sender(_ text: String, on wall: Wall) -> @Sendable (String) -> Bool {
        let sought = SoughtSender(text, on: wall)
        return { sought.includes($0) }
    }

    private static func words(_ text: String, on wall: Wall) -> @Sendable (Recorded) -> Bool {
        let sought = SoughtWords(text, on: wall)
        return { sought.areTold(by: $0.event) }
    }
}

/// A sender who is looked for by name or identifier.
///
/// A token goes by its label, and by the name of the site that it is bound to.
struct SoughtSender: Sendable {
    private let text: String
    private let wanted: SearchText
    /// As the log keeps them.
    private let tokens: Set<String>

    init(_ text: String, on wall: Wall) {
        let wanted = SearchText(text)
        let meant = wall.access.all.filter { token in
            let site = token.site.flatMap { wall.site($0)?.name } ?? ""
            return token.id.text == text || SearchText(token.holder).contains(wanted)
                || SearchText(site).contains(wanted)
        }
        (self.text, self.wanted) = (text, wanted)
        tokens = Set(meant.map { "token:\($0.id)" })
    }

    func includes(_ by: String) -> Bool {
        if by.hasPrefix("token:") { return tokens.contains(by) || by == text }
        return SearchText(by).contains(wanted) || SearchText(Names.untokened(by)).contains(wanted)
    }
}

/// Words of which an entry must tell every one.
///
/// They are looked for in the sentence that stands on the page, in both languages, and among the subjects: what no page
/// shows, such as a telephone number, finds nothing.
struct SoughtWords: Sendable {
    private let words: [Word]
    private let told: ChronologyLine
    private let called: ChronologyLine

    init(_ text: String, on wall: Wall) {
        words = text.split(whereSeparator: \.isWhitespace).map { Word(String($0), on: wall) }
        told = ChronologyLine(names: Names(wall, .japanese, .inEveryLanguage))
        called = ChronologyLine(names: Names(wall, .japanese, .asIdentifiers))
    }

    func areTold(by event: ReliefEvent) -> Bool {
        let subjects = event.subjects.map(\.text)
        let open = words.filter { word in !subjects.contains(where: word.isSubject) }
        return areNamed(open.filter(\.isName), in: event) && areCalled(open.filter { !$0.isName }, in: event)
    }

    private func areNamed(_ names: [Word], in event: ReliefEvent) -> Bool {
        guard !names.isEmpty else { return true }
        let sentence = told.wording(event)
        let folded = SearchText("\(sentence.japanese)\n\(sentence.english)")
        return names.allSatisfy { folded.contains($0.folded) }
    }

    private func areCalled(_ identifiers: [Word], in event: ReliefEvent) -> Bool {
        guard !identifiers.isEmpty else { return true }
        let sentence = called.wording(event)
        return identifiers.allSatisfy { $0.stands(in: sentence) }
    }
}

/// One of them: a part of a name, or the identifier of one thing.
private struct Word: Sendable {
    let text: String
    let folded: SearchText
    /// What follows the colon of a subject, or all of it.
    private let identifier: String
    /// Whether it is a text, and not the identifier of something that sentences call by its name.
    let isName: Bool

    init(_ text: String, on wall: Wall) {
        let identifier = Subject(text).map { String($0.text.drop { $0 != ":" }.dropFirst()) } ?? text
        (self.text, self.identifier, folded) = (text, identifier, SearchText(text))
        isName = !Self.isKnown(identifier, on: wall)
    }

    private static func isKnown(_ identifier: String, on wall: Wall) -> Bool {
        if let site = ID<Site>(identifier), wall.site(site) != nil { return true }
        if let person = ID<Person>(identifier), wall.people[person] != nil { return true }
        return ID<Item>(identifier).map { wall.item($0) != nil } ?? false
    }

    func isSubject(_ subject: String) -> Bool { subject == text || subject.hasSuffix(":\(text)") }

    func stands(in wording: Wording) -> Bool { wording.japanese.contains(Names.bracketed(identifier)) }
}
