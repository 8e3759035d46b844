import Boards
import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The list of offers` {
    private static let heading =
        "申し出番号,種別,内容,品目コード,数量,単位,入数,賞味期限,使途,積載kg,運転手,場所,開始日,終了日,申出者,区分,連絡先\n"

    private func row(
        _ code: String = "of-1", kind: String = "物資", item: String = "water-2l", amount: String = "４０",
        unit: String = "箱", packing: String = "6", purpose: String = "", payload: String = "", driver: String = "",
        until: String = "2016/5/1", giver: String = "企業", contact: String = "096-000-0001"
    ) -> String {
        "\(code),\(kind),飲料水,\(item),\(amount),\(unit),\(packing),,\(purpose),\(payload),\(driver),福岡市,2016/4/18,"
            + "\(until),有明物産,\(giver),\(contact)\n"
    }

    private func offers(_ rows: String...) throws -> [NewOffer] {
        let reading = try TestPost.knowingTheCity().read(Array((Self.heading + rows.joined()).utf8), .offers)
        return reading.commands.compactMap { if case .makeOffer(let offer) = $0 { offer } else { nil } }
    }

    private func codes(_ rows: String...) throws -> [String] {
        do {
            _ = try TestPost.knowingTheCity().read(Array((Self.heading + rows.joined()).utf8), .offers)
            return []
        } catch let problems as SheetProblems {
            return problems.all.map(\.code)
        }
    }

    @Test func `of Kumamoto holds what companies, groups, cities and citizens would give`() throws {
        var post = try TestPost.knowingTheCity()
        let reading = try post.take("Incidents/kumamoto-2016/offers.csv", .offers)
        #expect(reading.commands.count == 200 && reading.ignoredHeadings.isEmpty)
        let offers = post.wall.offers.all
        #expect(Set(offers.map(\.terms.thing.kind)) == Set(OfferKind.allCases))
        #expect(Set(offers.map(\.giver.kind)) == Set([.company, .nonprofit, .citizen, .government]))
        #expect(offers.allSatisfy { $0.answer == nil })
        #expect(try post.read("Incidents/kumamoto-2016/offers.csv", .offers).commands.isEmpty, "the same file again")
    }

    @Test func `is read as staff type it`() throws {
        let offer = try #require(try offers(row()).first)
        let goods = OfferedGoods(Asked(40, .case), packing: Packing(piecesPerCase: 6), item: .of("water-2l"))
        #expect(offer.terms.thing == .goods(goods) && offer.giver.kind == .company)
        #expect(offer.terms.until == .of("2016-05-01") && offer.secretHash == nil)
    }

    @Test func `knows people, money and vehicles`() throws {
        let found = try offers(
            row(kind: "人手", amount: "12"), row("of-2", kind: "資金", amount: "￥５０００００", purpose: "義援金"),
            row("of-3", kind: "車両", amount: "2", payload: "4000", driver: "あり"))
        #expect(
            found.map(\.terms.thing) == [
                .people(OfferedPeople(12)), .money(Example.yen(500_000), .condolence),
                .vehicles(OfferedVehicles(count: 2, payload: Grams(4_000_000), comesWithDriver: true)),
            ])
    }

    @Test func `leaves open which item it is when the giver did not say`() throws {
        let offer = try #require(try offers(row(item: "")).first)
        #expect(offer.terms.thing == .goods(OfferedGoods(Asked(40, .case), packing: Packing(piecesPerCase: 6))))
    }

    @Test func `says where a cell is wrong`() throws {
        #expect(try codes(row(kind: "野菜")) == ["offer/unknown-kind"])
        #expect(try codes(row(item: "gold")) == ["offer/unknown-item"])
        #expect(try codes(row(unit: "トン")) == ["offer/unknown-unit"])
        #expect(try codes(row(giver: "神様")) == ["offer/unknown-giver"])
        #expect(try codes(row(kind: "資金", amount: "100", purpose: "宴会")) == ["offer/unknown-purpose"])
        #expect(try codes(row(kind: "車両", driver: "猫")) == ["offer/unknown-driver"])
        #expect(try codes(row(until: "いつか")) == ["offer/bad-day"])
        #expect(try codes(row(until: "2016/4/1")) == ["offer/until-out-of-range"])
        #expect(try codes(row(contact: "内線")) == ["offer/no-contact"])
        #expect(try codes(row(), row()) == ["offer/duplicate-number"])
    }
}
