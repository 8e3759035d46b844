package import Boards
package import Formats
package import Vocabulary

/// Unknown is left out: a reader who looks for a member that is not there cannot take it for zero or for empty.
extension JSONObject {
    package mutating func known(_ key: String, _ value: String?) {
        if let value { add(key, value) }
    }

    package mutating func known(_ key: String, _ value: Int?) {
        if let value { add(key, value) }
    }

    package mutating func known<Thing>(_ key: String, _ value: ID<Thing>?) { known(key, value?.text) }

    package mutating func known<Thing>(_ key: String, _ value: Count<Thing>?) { known(key, value?.value) }

    package mutating func known(_ key: String, _ value: Moment?) { known(key, value?.utc) }

    package mutating func add(_ key: String, _ value: Wording) {
        object(key) { names in
            names.add("ja", value.japanese)
            names.add("en", value.english)
        }
    }

    /// `lat` and `lon` in degrees; neither when nobody knows.
    package mutating func known(place: Place?) {
        guard let place else { return }
        decimal("lat", place.latitudeMicrodegrees, places: 6)
        decimal("lon", place.longitudeMicrodegrees, places: 6)
    }

    /// The position that the body was read at, and when that was recorded: at the top of every body.
    package mutating func standing(of wall: Wall) {
        add("position", wall.position)
        known("asOf", wall.asOf)
    }
}
