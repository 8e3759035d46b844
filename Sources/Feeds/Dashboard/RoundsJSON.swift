package import Boards
package import Formats
import Relief
import Vocabulary

/// `GET /api/v1/funds/rounds`: every round with what it was reckoned from, so that anybody can reckon it again.
package enum RoundsJSON {
    package static func body(_ wall: Wall) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            json.array("rounds") { list in
                for round in wall.funds.rounds.rounds { list.object { write(round, to: &$0) } }
            }
        }
    }

    private static func write(_ round: Round, to json: inout JSONObject) {
        json.add("id", round.id.text)
        json.add("name", round.details.name)
        json.add("pot", round.details.pot.text)
        json.add("by", round.signature.by)
        json.add("at", round.signature.at.utc)
        json.known("cancellation", round.cancellation)
        json.array("reach") { list in
            for (rank, yen) in round.details.reach.sorted(by: { $0.key < $1.key }) {
                list.object { json in
                    json.add("class", rank.text)
                    json.add("amount", Int(yen.value))
                }
            }
        }
        json.array("cells") { list in
            for cell in round.details.cells {
                list.object { json in
                    json.add("municipality", cell.key.municipality.text)
                    json.add("class", cell.key.rank.text)
                    json.add("households", cell.households)
                }
            }
        }
        json.array("allotments") { list in
            for allotment in round.allotments {
                list.object { json in
                    json.add("municipality", allotment.municipality.text)
                    json.add("amount", Int(allotment.amount.value))
                }
            }
        }
    }
}
