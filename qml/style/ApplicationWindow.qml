import QtQuick
import QtQuick.Templates as T
import Giro.Parts

T.ApplicationWindow {
    color: Theme.ground
    font: Theme.body
    palette {
        window: Theme.ground
        base: Theme.surface
        text: Theme.text
        windowText: Theme.text
        highlight: Theme.primary
        highlightedText: Theme.primaryInk
    }
}
