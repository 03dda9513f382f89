/** A short article, made up from the first word to the last, to see at once what is found in one. */
export const sample = `Harbour town votes to keep its last ferry

By Wren Okafor

9 March 2021

The council of Saltmere, an invented town on an invented coast, voted on Monday to keep the last ferry to the outer islands running for five more years.

“Without the boat there is no school, no doctor and no shop,” said Mira Solberg, the head teacher on the largest of the islands. “People would leave, and they would not come back.”

The ferry has lost money since January 2018, when the fish market closed. Councillor Edwin Achterberg, who speaks for the town’s finances, called the service “a promise we can barely afford” and said that fares would have to rise in the summer.

Solberg told the meeting that the islanders had raised 40,000 crowns of their own. She thanked the crew, who had worked without pay for two weeks in February.

Not everybody was convinced. “Five years is not a plan,” Achterberg said after the vote. “It is time bought.”

The captain, Tomasz Lindqvist, has steered the boat since 1997. He was at the wheel during the vote, according to his crew, and learned of it over the radio.

The first sailing under the new contract is planned for 1 April 2021.
`;
