package import Boards
import Formats
import Relief
package import Vocabulary

/// Everything that a page is drawn from: the wall, who is looking, when, and the key of the next command.
package struct Desk: Sendable {
    package let wall: Wall
    package let visitor: Visitor
    package let now: Moment
    /// The command id that the forms of this page send; the same form sent twice is one command.
    package let commandKey: String
    package let notice: Notice?
    package let hindrance: Hindrance?
    /// Made once: it has the whole wall in its hand, and a page asks it for thousands of names.
    package let names: Names

    package init(
        wall: Wall, visitor: Visitor, now: Moment, commandKey: String, notice: Notice? = nil,
        hindrance: Hindrance? = nil
    ) {
        self.wall = wall
        self.visitor = visitor
        self.now = now
        self.commandKey = commandKey
        self.notice = notice
        self.hindrance = hindrance
        names = Names(wall, visitor.language)
    }

    package var language: Language { visitor.language }

    func say(_ japanese: String, _ english: String) -> String { Wording(japanese, english)[language] }
    func say(_ wording: Wording) -> String { wording[language] }

    /// A day or a moment as a page says it: the year is named where it is not this year's.
    func when(_ day: LocalDate) -> String { day.onPage(language, beside: now.japaneseDate) }
    func when(_ moment: Moment) -> String { moment.onPage(language, beside: now) }

    /// When and how long ago: 「4月16日 10:00（3時間前）」.
    func since(_ moment: Moment) -> String { moment.told(at: now, language) }

    func document(
        _ title: Wording, path: String, place: String? = nil, isLive: Bool = false, _ main: (inout HTML) -> Void
    ) -> HTML {
        Shell(
            title: title, visitor: visitor, language: language, incident: wall.situation.incident, asOf: wall.asOf,
            position: wall.position, path: path, place: place, notice: notice, isLive: isLive,
            hindrance: hindrance
        ).document(main)
    }
}
