package import Vocabulary

/// Somebody came on duty or went off it.
package enum AttendanceEvent: Hashable, Sendable {
    case checkedIn(Checked)
    case checkedOut(Checked)

    package struct Checked: Hashable, Sendable {
        package let person: ID<Person>
        package let site: ID<Site>
        /// When it was seen, which is not when it was typed in.
        package let observedAt: Moment
    }

    package var body: Checked {
        switch self {
        case .checkedIn(let body), .checkedOut(let body): body
        }
    }
}
