import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The discount or price of one line, agreed on the spot; empty goes back to the price list.
Dialog {
    id: dialog

    required property OrderForm form
    property string productId

    function ask(product: string, name: string, discount: string) {
        productId = product;
        title = name;
        percent.text = "";
        price.text = "";
        percent.placeholderText = discount;
        open();
        percent.forceActiveFocus();
    }

    function take() {
        if (price.text.length > 0) form.setPrice(productId, price.text);
        else if (percent.text.length > 0) form.setDiscount(productId, percent.text);
        close();
    }

    // Its fields are read by name, so it is made at once: that is meant.
    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.s12

        FormRow {
            width: parent.width
            beside: false
            label: qsTr("Sconto %")
            TextField {
                id: percent
                width: parent.width
                label: qsTr("Sconto %")
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                onAccepted: dialog.take()
            }
        }
        FormRow {
            width: parent.width
            beside: false
            label: qsTr("Prezzo concordato")
            TextField {
                id: price
                width: parent.width
                label: qsTr("Prezzo concordato")
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                onAccepted: dialog.take()
            }
        }
    }
    footer: Row {
        layoutDirection: Qt.RightToLeft
        padding: Theme.s24
        topPadding: 0
        spacing: Theme.s8

        Button {
            variant: "primary"
            text: qsTr("Applica")
            onClicked: dialog.take()
        }
        Button {
            variant: "text"
            text: qsTr("Prezzo di listino")
            onClicked: {
                dialog.form.clearDiscount(dialog.productId);
                dialog.close();
            }
        }
        Button {
            variant: "text"
            text: qsTr("Annulla")
            onClicked: dialog.close()
        }
    }
}
