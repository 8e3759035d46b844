package import Vocabulary

/// What has been said of a shelter's holding, and done with its reserve.
package enum HoldingEvent: Hashable, Sendable {
    case reported(Reported)
    case reserveReleased(ReserveReleased)

    package struct Reported: Hashable, Sendable {
        package let site: ID<Site>
        package let staple: ID<Staple>
        package let report: HoldingReport
    }

    package struct ReserveReleased: Hashable, Sendable {
        package let site: ID<Site>
        package let by: String
        package let reason: String
        package let releasedAt: Moment
    }

    package var site: ID<Site> {
        switch self {
        case .reported(let body): body.site
        case .reserveReleased(let body): body.site
        }
    }
}
