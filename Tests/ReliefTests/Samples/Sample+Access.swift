import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let tokens = [
        Sample(
            .token(
                .issued(
                    .init(
                        token: .of("token-1"), role: .shelter, site: .of("shelter-1"), organisation: .of("npo-1"),
                        label: "城東小 受付タブレット", secretHash: Example.secretHash, expiresAt: .of("2016-07-31T00:00"))))),
        Sample(
            .token(.issued(.init(token: .of("token-2"), role: .headquarters, secretHash: Example.secretHash))),
            "minimal"),
        Sample(.token(.revoked(.init(token: .of("token-1"), revokedAt: .of("2016-05-01T08:00"))))),
    ]
}
