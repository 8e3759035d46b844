import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let sites = siteRegister + siteReports

    private static let school = SiteDetails(
        kind: .shelter, name: "城東小学校", kana: "じょうとうしょうがっこう", ward: "中央区",
        address: "熊本市中央区千葉城町", place: .of(32.806, 130.709), capacity: .of(320), designation: .designated,
        confirmed: true)
    private static let carPark = SiteDetails(kind: .shelter, name: "南部の駐車場", confirmed: false)
    private static let stadium = SiteDetails(
        kind: .depot, name: "うまかな・よかなスタジアム", kana: "うまかなよかなすたじあむ", ward: "東区",
        address: "熊本市東区平山町", place: .of(32.8376, 130.8013), capacity: .of(0), designation: .undesignated)

    private static let siteRegister = [
        Sample(.site(.registered(.init(site: .of("shelter-1"), details: school)))),
        Sample(.site(.registered(.init(site: .of("shelter-2"), details: carPark))), "minimal"),
        Sample(.site(.detailsChanged(.init(site: .of("depot-1"), details: stadium)))),
        Sample(.site(.detailsChanged(.init(site: .of("shelter-2"), details: carPark))), "minimal"),
    ]

    private static let everyCategory = Headcount(
        observedAt: .of("2016-04-16T18:00"), total: .of(1200),
        categories: [
            .infants: .of(12), .toddlers: .of(40), .pupils: .of(210), .elderly: .of(380), .pregnant: .of(7),
            .careLevel3: .of(25), .disabled: .of(31), .foreigners: .of(18), .voluntary: .of(90),
        ], households: 460)

    private static let siteReports = [
        Sample(.site(.dispatchLimited(.init(site: .of("depot-1"), gramsPerDay: .of(12_000_000))))),
        Sample(.site(.dispatchLimited(.init(site: .of("depot-1"), gramsPerDay: nil))), "minimal"),
        Sample(
            .site(.statusChanged(.init(site: .of("shelter-1"), status: .unusable, reason: "体育館の天井/照明が落下")))),
        Sample(.site(.statusChanged(.init(site: .of("shelter-1"), status: .notOpen, reason: nil))), "minimal"),
        Sample(.site(.headcountReported(.init(site: .of("shelter-1"), headcount: everyCategory)))),
        Sample(
            .site(
                .headcountReported(
                    .init(
                        site: .of("shelter-1"),
                        headcount: Headcount(observedAt: .of("2016-04-16T06:00"), total: nil, households: 31)))),
            "minimal"),
        Sample(
            .site(
                .headcountReported(
                    .init(
                        site: .of("shelter-1"), headcount: Headcount(observedAt: .of("2016-06-01T06:00"), total: .zero))
                )),
            "nobody"),
    ]
}
