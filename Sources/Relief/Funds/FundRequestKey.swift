import Vocabulary

/// What requests have in common that ask for one thing in two: who asks, for what, and where; however it was typed.
package struct FundRequestKey: Hashable, Sendable {
    private let title: SearchText
    private let applicant: SearchText
    private let purpose: ID<Purpose>
    private let municipality: ID<Municipality>
    private let site: ID<Site>?
    private let item: ID<Item>?

    package init(_ details: FundRequestDetails) {
        title = SearchText(details.title)
        applicant = SearchText(details.applicant)
        (purpose, municipality) = (details.purpose, details.municipality)
        (site, item) = (details.site, details.item)
    }
}
