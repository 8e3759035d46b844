package import Vocabulary

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
/// Turns places into points of a drawing: equirectangular, north up, the same scale in both directions.
///
/// Inside a city the distortion is below the size of a dot.
package struct MapProjection: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        package let x: Int
        package let y: Int
    }

    /// Of the view box; texts and dots are sized for this width.
    package static let width = 1000
    static let margin = 40
    static let heights = 240...860
    /// Metres per degree of latitude on a sphere of 6,371 km.
    private static let metresPerDegree = 111_195.0

    /// Metres from the middle beyond which a place is a slip of the pen: one shelter in the sea would shrink the city
    /// to a dot.
    package static let reach = 100_000

    /// The middle of most places, which a few wrong ones do not move: the median of each coordinate.
    package static func middle(of places: [Place]) -> Place? {
        guard !places.isEmpty else { return nil }
        return Place(
            latitudeMicrodegrees: places.map(\.latitudeMicrodegrees).sorted()[places.count / 2],
            longitudeMicrodegrees: places.map(\.longitudeMicrodegrees).sorted()[places.count / 2])
    }

    package let height: Int
    package let pixelsPerMetre: Double
    private let west: Double
    private let north: Double
    private let narrowing: Double
    private let left: Double
    private let top: Double

    /// A map that holds all `places`, or `nil` when there are none.
    package init?(_ places: [Place]) {
        guard let south = places.map(\.latitude).min(), let north = places.map(\.latitude).max(),
            let west = places.map(\.longitude).min(), let east = places.map(\.longitude).max()
        else { return nil }
        narrowing = cos((south + north) / 2 * .pi / 180)
        // A single place still gets a map, of a kilometre.
        let metresEast = max(1000, (east - west) * narrowing * Self.metresPerDegree)
        let metresNorth = max(1000, (north - south) * Self.metresPerDegree)
        let room = Double(Self.width - 2 * Self.margin)
        pixelsPerMetre = min(room / metresEast, Double(Self.heights.upperBound - 2 * Self.margin) / metresNorth)
        height = max(Self.heights.lowerBound, Int(metresNorth * pixelsPerMetre) + 2 * Self.margin)
        (self.west, self.north) = (west, north)
        let (wide, high) = (east - west, north - south)
        left = (Double(Self.width) - wide * narrowing * Self.metresPerDegree * pixelsPerMetre) / 2
        top = (Double(height) - high * Self.metresPerDegree * pixelsPerMetre) / 2
    }

    package func point(_ place: Place) -> Point {
        let east = (place.longitude - west) * narrowing * Self.metresPerDegree
        let south = (north - place.latitude) * Self.metresPerDegree
        return Point(
            x: Int((left + east * pixelsPerMetre).rounded()), y: Int((top + south * pixelsPerMetre).rounded()))
    }

    /// The longest of 1, 2 or 5 times a power of ten metres that is no longer than `pixels`.
    package func scaleBar(upTo pixels: Int) -> (metres: Int, pixels: Int) {
        let longest = Double(pixels) / pixelsPerMetre
        let lengths = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 1_000_000]
        let metres = lengths.last { Double($0) <= longest } ?? lengths[0]
        return (metres, Int((Double(metres) * pixelsPerMetre).rounded()))
    }
}
