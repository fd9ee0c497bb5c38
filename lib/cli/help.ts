export const HELP = `Check and simulate customer journeys.

  npm run --silent journey -- COMMAND [FILE] [options]

Commands
  lint FILE [--json]         check a journey; ends with 1 when there are errors
  rehearse FILE [--json]     play its kept rehearsals again; ends with 1 when one ends differently
  simulate FILE [options]    send made-up customers through it
      --customers N          how many, 1 to 50,000,000 (100,000)
      --seed S               the same seed gives the same result (1)
      --horizon DURATION     how long to watch each customer, such as P180D (until they leave)
      --rules all|none       whether touchpoints act, with caps, quiet hours and opt-outs (none)
      --json                 the report as JSON
  sensitivity FILE [options] which assumption moves the result most, and which to measure first
  compare A B [options]      what journey B changes against journey A
      --customers N          how many are planned, 1 to 1,000,000,000 (10,000)
      --seed, --horizon, --json   as above
  blueprint FILE [options]   write what the team works from: states, calendar, forecast, checklist
      --format F             md, json, csv, xlsx, ics, mermaid or scxml (md)
      --brand NAME           whose it is
      --start DATE           first day of an ics calendar, such as 2026-03-01 (today)
      --customers, --seed, --horizon   as for compare (10,000, 1, P180D)
  risk FILE [options]        how risky a launch would be, line by line, and who would have to approve it
      --people N             how many come in (10,000)
      --countries LIST       where they live, such as US,DE
      --platforms LIST       platforms that are nothing new, such as Klaviyo
      --json                 the result as JSON
  import FILE                write the file as a journey document: of the journey-engine, a Mermaid
                             state diagram, SCXML, or a table of touchpoints (.csv, .tsv)
      --columns MAP          what the columns of a table hold, such as "Phase=state,Tag=delay"
  schema                     write the JSON Schema of the journey document
  reset-password EMAIL       make a link for a new password, for someone who is locked out; needs the database
  audit verify [options]     compute every brand's audit trail again and print its head, to be noted
                             elsewhere; ends with 1 when an entry was changed or removed; needs the database
      --head HASH            whether this head, noted earlier, is still part of a trail
      --json                 the result as JSON
  help                       show this

FILE is a journey document, a journey-engine file (states and transitions with from_state
and to_state), a Mermaid state diagram or a state chart (SCXML); - reads standard input. What cannot be read ends with 2 and says why.`;
