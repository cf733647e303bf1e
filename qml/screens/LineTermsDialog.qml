pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// One line in depth: where its price comes from, why it is proposed, what goes along with it; the discount or price agreed on the
// spot, empty goes back to the price list.
Dialog {
    id: dialog

    required property OrderForm form
    property string productId
    property var steps: []
    property string figures
    property string meaning  // the definition of why it is proposed

    function ask(product: string, name: string, discount: string, why: string, about: string) {
        productId = product;
        steps = form.priceSteps(product);
        figures = why;
        meaning = about;
        title = name;
        percent.text = "";
        price.text = "";
        percent.placeholderText = discount;
        open();
    }

    function take() {
        if (price.text.length > 0) form.setPrice(productId, price.text);
        else if (percent.text.length > 0) form.setDiscount(productId, percent.text);
        close();
    }

    // Its fields are read by name, so it is made at once: that is meant.
    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.s12

        Item {
            visible: dialog.figures.length > 0
            width: parent.width
            height: Math.max(reason.implicitHeight, Theme.target)

            Label {
                id: reason
                width: parent.width - Theme.target
                anchors.verticalCenter: parent.verticalCenter
                text: dialog.figures
                font: Theme.secondary
                wrapMode: Text.Wrap
            }
            About {
                visible: about.length > 0
                anchors.right: parent.right
                about: dialog.meaning
                label: dialog.title
            }
        }
        Column {
            width: parent.width
            spacing: 2

            Item {
                width: parent.width
                height: Theme.target

                Label {
                    id: heading
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Da dove viene il prezzo")
                    font: Theme.captionStrong
                    color: Theme.text2
                    Accessible.role: Accessible.Heading
                }
                About {
                    anchors.left: heading.right
                    about: "order_price"
                    label: heading.text
                }
            }
            Repeater {
                model: dialog.steps

                Label {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                    font: Theme.secondary
                    wrapMode: Text.Wrap
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.s8

            Repeater {
                model: [{ kind: "free", text: qsTr("Aggiungi omaggio") }, { kind: "sample", text: qsTr("Aggiungi campione") },
                        { kind: "return", text: qsTr("Aggiungi reso") }]

                Button {
                    required property var modelData

                    text: modelData.text
                    onClicked: {
                        dialog.close();
                        dialog.form.addExtra(dialog.productId, modelData.kind);
                    }
                }
            }
        }
        Row {
            id: terms
            readonly property real each: (width - Theme.s12) / 2

            width: parent.width
            spacing: Theme.s12

            FormRow {
                width: terms.each
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
                width: terms.each
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
        Label {
            visible: text.length > 0
            width: parent.width
            text: dialog.form.limitText
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
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
