import QtQuick
import Giro.Parts

// How small surfaces go.
Transition {
    NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.change; easing.type: Easing.InCubic }
}
