import { describe, expect, test } from 'vitest';
import { languageOf, saidByWords } from '../../../src/annotate/drafts/language.ts';

test.each([
  'DALTON (AP) — Police arrested two men Thursday after gunfire near a mall, officials said.',
  'Gunmen attacked a convoy near Larkton on Sunday, killing four.',
  'Elmsworth United beat Marnley City 3-1 Saturday behind Tomás Núñez’s hat trick.',
  'The mayor of San José de la Sierra, Raúl de los Santos, resigned.',
  'Shares in Volkswagen and BMW fell 3 percent in Frankfurt.',
  'I don’t know. We’ll see.',
  'Senator Rosa Díaz de la Vega (D-Calif.) met Chancellor Jörg von der Heide in München Friday.',
  'Mr. Brandt told “Die Zeit”: “Das ist nicht gut.” He would not say more about it.',
])('is English: %s', (text) => {
  expect(languageOf(text)).toBe('en');
});

test.each([
  'Wetter 12°',
  'Elmsworth Gazette',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed eiusmod tempor.',
  '2019 2020 2021',
  '',
])('does not tell: %s', (text) => {
  expect(saidByWords(text)).toBe('unclear');
});

const foreign: readonly (readonly [language: string, text: string])[] = [
  ['German', 'Die Polizei hat am Donnerstag zwei Männer nach Schüssen in der Innenstadt festgenommen, wie ein Sprecher sagte.'],
  ['German', 'In Hamburg wird es warm. Was will man mehr? So war es in den letzten Wochen immer.'],
  ['German', 'Der Rat der Stadt will die Fähre bis 2027 weiter fahren lassen.'],
  ['Dutch', 'De politie heeft donderdag twee mannen aangehouden na een schietpartij in het centrum van de stad.'],
  ['Dutch', 'Was hij in de war? Over de ramp is het laatste woord niet gezegd.'],
  ['Dutch', 'Het is de week van de waarheid: de man is in het hospitaal en wil over een week weer aan het werk.'],
  ['Afrikaans', 'Die polisie het Donderdag twee mans in hegtenis geneem nadat skote in die middestad gehoor is.'],
  ['Danish', 'Politiet har torsdag anholdt to mænd efter skud i centrum af byen, og de er i retten fredag.'],
  ['Danish', 'Her er det for dyrt at bo, og man har over ti år at vente.'],
  ['Norwegian', 'Politiet har pågrepet to menn etter skudd i sentrum, og det er ventet at de blir framstilt for retten.'],
  ['Norwegian', 'I dag er det fem år siden brannen. Han var der, og han har ikke glemt det.'],
  ['Swedish', 'Polisen grep två män på torsdagen efter skottlossning i centrum, och de har anhållits.'],
  ['Swedish', 'Det var en dag som alla andra, men till slut kom han inte hem från jobbet.'],
  ['Finnish', 'Poliisi otti torstaina kiinni kaksi miestä, kun keskustassa oli ammuttu. He ovat nyt vangittuina.'],
  ['Finnish', 'Kaupunki on kasvanut, mutta lautta ei kulje enää joka tunti.'],
  ['French', 'La police a arrêté deux hommes jeudi après des coups de feu dans le centre de la ville.'],
  ['French', 'On a dit non. Le maire n’a pas voulu dire plus sur ce qui est en cause.'],
  ['French', 'Les parents me disent : « Il a peur, et on est sans nouvelles. »'],
  ['Spanish', 'La policía detuvo el jueves a dos hombres tras un tiroteo en el centro de la ciudad.'],
  ['Spanish', 'No me lo dijo. He visto a su madre y no es la misma.'],
  ['Spanish', 'El alcalde de Dalton dijo que los vecinos no pagan más por el agua.'],
  ['Portuguese', 'A polícia prendeu dois homens na quinta-feira depois de um tiroteio no centro da cidade.'],
  ['Portuguese', 'As aulas do ano que vem foram adiadas, e os pais não sabem o que fazer.'],
  ['Catalan', 'La policia ha detingut dos homes dijous després d’un tiroteig al centre de la ciutat.'],
  ['Italian', 'La polizia ha arrestato due uomini giovedì dopo una sparatoria nel centro della città.'],
  ['Italian', 'A Roma non si parla di altro: me lo ha detto il sindaco in persona.'],
  ['Italian', 'I prezzi del pane sono saliti di un terzo in un anno.'],
  ['Romanian', 'Poliția a reținut doi bărbați joi, după ce s-au auzit focuri de armă în centrul orașului.'],
  ['Romanian', 'Primarul a spus la radio că nu mai sunt bani pentru bac.'],
  ['Polish', 'Policja zatrzymała w czwartek dwóch mężczyzn po strzelaninie w centrum miasta.'],
  ['Polish', 'To nie jest tak, jak on to opisuje. Do tego ma on za mało danych.'],
  ['Czech', 'Policie ve čtvrtek zadržela dva muže po střelbě v centru města.'],
  ['Czech', 'On to ale ví a do práce se vrátí.'],
  ['Croatian', 'Policija je u četvrtak uhitila dva muškarca nakon pucnjave u središtu grada.'],
  ['Hungarian', 'A rendőrség csütörtökön két férfit vett őrizetbe, miután lövések dördültek a belvárosban.'],
  ['Hungarian', 'A polgármester nem ment el, de azt mondta, hogy ez is csak egy terv volt.'],
  ['Turkish', 'Polis, şehir merkezinde açılan ateşin ardından perşembe günü iki kişiyi gözaltına aldı.'],
  ['Turkish', 'Bu da ne demek? On iki bin lira ve bir ev.'],
  ['Indonesian', 'Polisi menangkap dua pria pada Kamis setelah tembakan terdengar di pusat kota itu.'],
  ['Vietnamese', 'Cảnh sát đã bắt giữ hai người đàn ông sau vụ nổ súng ở trung tâm thành phố.'],
  ['Swahili', 'Polisi wamewakamata wanaume wawili siku ya Alhamisi baada ya milio ya risasi katikati ya mji.'],
  ['Greek', 'Η αστυνομία συνέλαβε δύο άνδρες την Πέμπτη μετά από πυροβολισμούς στο κέντρο της πόλης.'],
  ['Russian', 'Полиция задержала двух мужчин после стрельбы в центре города, сообщает агентство Reuters.'],
  ['Arabic', 'ألقت الشرطة القبض على رجلين يوم الخميس بعد إطلاق نار في وسط المدينة.'],
  ['Chinese', '警方周四在市中心枪击事件后逮捕了两名男子。'],
]; // prettier-ignore

test.each(foreign)('is no English: %s, %s', (_language, text) => {
  expect(languageOf(text)).toBe('und');
  expect(languageOf(`${text} `.repeat(20))).toBe('und');
});

describe('a text of two languages', () => {
  const [, german = ''] = foreign[0] ?? [];
  const english = 'The police said on Thursday that two men had been arrested after a shooting.';

  test.each([
    ['is English where English frames what it quotes', `${english} ${english} “${german}”`, 'en'],
    ['is not where most of it is not', `${`${german} `.repeat(5)}${english}`, 'und'],
  ])('%s', (_name, text, lang) => {
    expect(languageOf(text)).toBe(lang);
  });
});
