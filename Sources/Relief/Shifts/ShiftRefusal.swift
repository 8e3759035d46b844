package import Vocabulary

/// Why a shift was not assigned, swapped or cancelled, with what would have been possible.
package enum ShiftRefusal: Refusal {
    case noSuchShift(ID<Shift>)
    case noSuchPerson(ID<Person>)
    case noSuchSite(ID<Site>)
    case noSuchPost(ID<Post>)
    case noSuchCalendar(ID<ShiftCalendar>)
    case alreadyAssigned(ID<Shift>)
    case alreadyCancelled
    case samePerson
    case tooMany(Int)
    case postWithdrawn(String)
    case endsBeforeItBegins(Moment, Moment)
    case tooLong(Span, longest: Span, possible: Moment)
    case outsidePost(from: Moment, to: Moment)
    case skillMissing(person: String, skill: Wording)
    case certificateExpired(person: String, skill: Wording, LocalDate)
    /// `next` is when the person can come for as long; `nil` when they have not said any such time.
    case unavailable(person: String, next: Moment?)
    case overlaps(person: String, from: Moment, to: Moment, earliest: Moment)
    case restBroken(person: String, rest: Span, from: Moment, to: Moment, earliest: Moment)
    case postFull(people: Int, free: Moment?)
    case noReason
    /// The person takes part no more from then on, or not before they are back.
    case left(person: String, from: Moment, back: Moment?)

    package static let longestReason = 200
    package static let mostAtOnce = 2_000

    package var code: String {
        switch self {
        case .noSuchShift: "shift/unknown"
        case .noSuchPerson: "person/unknown"
        case .noSuchSite: "site/unknown"
        case .noSuchPost: "post/unknown"
        case .noSuchCalendar: "calendar/unknown"
        case .alreadyAssigned: "shift/already-assigned"
        case .alreadyCancelled: "shift/already-cancelled"
        case .samePerson: "shift/same-person"
        case .tooMany: "shift/too-many"
        case .postWithdrawn: "shift/post-withdrawn"
        case .endsBeforeItBegins: "shift/ends-before-it-begins"
        case .tooLong: "shift/too-long"
        case .outsidePost: "shift/outside-post"
        case .skillMissing: "shift/skill-missing"
        case .certificateExpired: "shift/certificate-expired"
        case .unavailable: "shift/unavailable"
        case .overlaps: "shift/overlaps"
        case .restBroken: "shift/rest-broken"
        case .postFull: "shift/post-full"
        case .noReason: "shift/no-reason"
        case .left: "shift/person-left"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchShift, .noSuchPerson, .noSuchSite, .noSuchPost, .noSuchCalendar: .missing
        case .samePerson, .tooMany, .endsBeforeItBegins, .tooLong, .outsidePost, .noReason: .invalid
        case .alreadyAssigned, .alreadyCancelled, .postWithdrawn, .skillMissing, .certificateExpired, .unavailable,
            .overlaps, .restBroken, .postFull, .left:
            .conflict
        }
    }
}
