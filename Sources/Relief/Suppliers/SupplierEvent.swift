package import Vocabulary

/// What has happened between the city and its suppliers before anything was ordered.
package enum SupplierEvent: Hashable, Sendable {
    /// The whole entry as it stands from now on.
    case registered(Registered)
    /// The whole terms as they stand from now on; orders keep the terms under which they were placed.
    case concluded(Concluded)

    package struct Registered: Hashable, Sendable {
        package let supplier: ID<Supplier>
        package let details: SupplierDetails
    }

    package struct Concluded: Hashable, Sendable {
        package let agreement: ID<Agreement>
        package let terms: AgreementTerms
    }

    package var supplier: ID<Supplier> {
        switch self {
        case .registered(let body): body.supplier
        case .concluded(let body): body.terms.supplier
        }
    }
}
