import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// The "i": what a figure means, in one dialog for all. `about` is a key of app/models/definitions.hpp. Stretched over a figure,
// its symbol stands at the top right and the whole figure is the target.
T.AbstractButton {
    id: button

    required property string about
    required property string label  // of the figure, as it stands beside it

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    text: qsTr("Che cosa significa: %1").arg(label)
    Accessible.role: Accessible.Button
    Accessible.name: text
    onClicked: sheet.use(one => one.tell(about))

    background: Rectangle {
        radius: Theme.radius
        color: "transparent"

        PressVeil {
            radius: Theme.radius
            ink: Theme.text
            pressed: button.down
            hovered: button.hovered
        }
        FocusRing { shown: button.visualFocus }
    }
    Icon {
        readonly property bool spread: button.width > Theme.target || button.height > Theme.target

        x: spread ? button.width - width : Math.round((button.width - width) / 2)
        y: spread ? 0 : Math.round((button.height - height) / 2)
        size: Theme.iconChip
        glyph: Icons.info
        color: Theme.text2
    }
    Later {
        id: sheet

        AboutDialog {}
    }
}
