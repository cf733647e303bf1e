import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What the order comes to, where there is no room beside the products.
Card {
    id: foot

    required property OrderForm form

    signal reviewWanted()

    padding: Theme.s16
    spacing: 0

    Item {
        width: parent.width
        height: Theme.buttonTall

        Column {
            width: act.x - Theme.s12
            anchors.verticalCenter: parent.verticalCenter

            Label {
                text: foot.form.totalText
                font: Theme.figure
            }
            Label {
                width: parent.width
                text: foot.form.headline
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
        Row {
            id: act
            anchors.right: parent.right
            spacing: Theme.s12

            Button {
                visible: foot.form.canRepeat && foot.form.empty
                height: Theme.buttonTall
                glyph: Icons.repeat
                text: foot.form.repeatText
                onClicked: foot.form.repeatLast()
            }
            Button {
                height: Theme.buttonTall
                variant: "primary"
                glyph: Icons.arrowForward
                text: qsTr("Rivedi e invia")
                enabled: !foot.form.empty
                onClicked: foot.reviewWanted()
            }
        }
    }
}
