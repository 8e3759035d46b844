import Boards
import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The week of Kumamoto 2016` {
    private static let sheets: [(file: String, kind: SheetKind, depot: String?, commands: Int)] = [
        ("Rules/catalogue.csv", .catalogue, nil, 76),
        ("Rules/substitutes.csv", .substitutes, nil, 19),
        ("Rules/staples.csv", .staples, nil, 9),
        ("Rules/criteria.csv", .criteria, nil, 9),
        ("Rules/rest.csv", .criteria, nil, 6),
        ("Rules/skills.csv", .skills, nil, 17),
        ("Incidents/kumamoto-2016/sites.csv", .sites, nil, 457),
        ("Incidents/kumamoto-2016/units.csv", .units, nil, 37),
        ("Incidents/kumamoto-2016/staff.csv", .staff, nil, 364),
        ("Incidents/kumamoto-2016/volunteers.csv", .volunteers, nil, 4276),
        ("Incidents/kumamoto-2016/stock-depot-stadium.csv", .stock, "depot-stadium", 1),
        ("Incidents/kumamoto-2016/stock-depot-south.csv", .stock, "depot-south", 1),
        ("Incidents/kumamoto-2016/headcounts.csv", .headcounts, nil, 681),
        ("Incidents/kumamoto-2016/needs.csv", .needs, nil, 3181),
        ("Rules/purposes.csv", .purposes, nil, 8),
        ("Rules/municipalities.csv", .municipalities, nil, 10),
        ("Rules/ceilings.csv", .ceilings, nil, 8),
        ("Rules/households.csv", .households, nil, 1),
        ("Incidents/kumamoto-2016/pots.csv", .pots, nil, 19),
        ("Incidents/kumamoto-2016/fund-requests.csv", .fundRequests, nil, 59),
        ("Incidents/kumamoto-2016/suppliers.csv", .suppliers, nil, 24),
        ("Incidents/kumamoto-2016/agreements.csv", .agreements, nil, 26),
        ("Incidents/kumamoto-2016/offers.csv", .offers, nil, 200),
    ]

    @Test func `is read in order and then has nothing more to say`() throws {
        var post = TestPost()
        for sheet in Self.sheets {
            let reading = try post.take(sheet.file, sheet.kind, at: sheet.depot)
            #expect(reading.commands.count == sheet.commands, "\(sheet.file)")
            #expect(reading.ignoredHeadings.isEmpty, "\(sheet.file)")
        }
        let position = post.wall.position
        for sheet in Self.sheets {
            let again = try post.take(sheet.file, sheet.kind, at: sheet.depot)
            #expect(again.commands.isEmpty, "\(sheet.file)")
            #expect(again.count(of: .new) == 0 && again.count(of: .changed) == 0, "\(sheet.file)")
        }
        #expect(post.wall.position == position)
        #expect(post.wall.shelters.all.count == 452)
        #expect(post.wall.depots.all.count == 5)
        #expect(post.wall.people.count == 2320)
        #expect(post.wall.shortfalls.all.count == 3181)
        #expect(post.wall.funds.allRequests.count == 59)
        #expect(FundReport(post.wall.funds).totals[.received] == Yen(45_715_830_690))
    }

    @Test func `has 132 lots at the stadium, as Excel saved them`() throws {
        var post = try TestPost.knowingTheCity()
        let file = "Incidents/kumamoto-2016/stock-depot-stadium.csv"

        let reading = try post.take(file, .stock, at: "depot-stadium")

        #expect(reading.encoding == "CP932")
        #expect(reading.count(of: .new) == 132)
        #expect(try post.read(file, .stock, at: "depot-stadium").differences.isEmpty)
    }
}
