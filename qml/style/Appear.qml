import QtQuick
import Giro.Parts

// How small surfaces come in: opacity only.
Transition {
    NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.change; easing.type: Easing.OutCubic }
}
