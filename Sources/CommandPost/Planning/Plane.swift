import Relief
import Vocabulary

/// Places as metres to the east and north of the middle of all of them.
///
/// Half a percent off at the edge of a prefecture, which no plan of people's ways can tell.
struct Plane {
    private let middle: Place?

    init(_ places: [Place]) {
        guard !places.isEmpty else {
            middle = nil
            return
        }
        middle = Place(
            latitudeMicrodegrees: places.reduce(0) { $0 + $1.latitudeMicrodegrees } / places.count,
            longitudeMicrodegrees: places.reduce(0) { $0 + $1.longitudeMicrodegrees } / places.count)
    }

    /// What is on no map lies in the middle.
    func metres(_ place: Place?) -> (east: Int64, north: Int64) {
        guard let middle, let place,
            let corner = Place(
                latitudeMicrodegrees: middle.latitudeMicrodegrees,
                longitudeMicrodegrees: place.longitudeMicrodegrees)
        else { return (0, 0) }
        let east = Int64(middle.metres(to: corner)), north = Int64(corner.metres(to: place))
        return (
            place.longitudeMicrodegrees < middle.longitudeMicrodegrees ? -east : east,
            place.latitudeMicrodegrees < middle.latitudeMicrodegrees ? -north : north
        )
    }
}
