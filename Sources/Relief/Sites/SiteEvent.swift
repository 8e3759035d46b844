package import Vocabulary

/// What has happened to a site.
package enum SiteEvent: Hashable, Sendable {
    case registered(Registered)
    case detailsChanged(Registered)
    case statusChanged(StatusChanged)
    case headcountReported(HeadcountReported)
    case dispatchLimited(DispatchLimited)

    package struct Registered: Hashable, Sendable {
        package let site: ID<Site>
        package let details: SiteDetails
    }

    package struct StatusChanged: Hashable, Sendable {
        package let site: ID<Site>
        package let status: Site.Status
        package let reason: String?
    }

    package struct HeadcountReported: Hashable, Sendable {
        package let site: ID<Site>
        package let headcount: Headcount
    }

    package struct DispatchLimited: Hashable, Sendable {
        package let site: ID<Site>
        /// `nil` when it is no longer known.
        package let gramsPerDay: Grams?
    }

    package var site: ID<Site> {
        switch self {
        case .registered(let body), .detailsChanged(let body): body.site
        case .statusChanged(let body): body.site
        case .headcountReported(let body): body.site
        case .dispatchLimited(let body): body.site
        }
    }
}
