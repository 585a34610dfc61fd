var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{pMap:()=>pMap});module.exports=__toCommonJS(stdin_exports);function pMap(iterable,mapper,options){return mapConcurrently(
iterable,mapper,options,!1)}async function mapConcurrently(iterable,mapper,{concurrency=Number.POSITIVE_INFINITY,stopOnError=!0,signal}={},isSettled){return new Promise(
(resolve_,reject_)=>{validateOptions(iterable,mapper,concurrency);let result=[],errors=[],skippedCount=0,isResolved=!1,isIterableDone=!1,pendingIndexes=new Set,
doneIndex=Number.POSITIVE_INFINITY,currentIndex=0,iterator=getIterator(iterable),signalListener=()=>{reject(signal.reason)},cleanup=()=>{signal==null||signal.removeEventListener(
"abort",signalListener)},resolve=value=>{resolve_(value),cleanup()},reject=reason=>{isResolved||(isResolved=!0,reject_(reason),cleanup(),isIterableDone||closeIterator(
iterator))};if(signal){if(signal.aborted){reject(signal.reason);return}signal.addEventListener("abort",signalListener,{once:!0})}let pull=createPuller(iterator),
settleIfFinished=()=>{if(isResolved||doneIndex===Number.POSITIVE_INFINITY)return;for(let index of pendingIndexes)if(index<doneIndex)return;if(!stopOnError){let collectedErrors=[];
for(let index=0;index<Math.min(doneIndex,errors.length);index++)index in errors&&collectedErrors.push(errors[index]);if(collectedErrors.length>0){reject(new AggregateError(
collectedErrors));return}}isResolved=!0,isIterableDone||closeIterator(iterator);let lastIndex=Math.min(doneIndex,result.length);if(lastIndex===result.length&&skippedCount===
0){resolve(result);return}resolve(result.slice(0,lastIndex).filter(value=>value!==pMapSkip))},next=async()=>{if(isResolved||currentIndex>=doneIndex)return;let index=currentIndex++;
pendingIndexes.add(index);let nextItem;try{nextItem=await pull()}catch(error){if(pendingIndexes.delete(index),index<doneIndex)throw error;settleIfFinished();return}
if(nextItem.done){pendingIndexes.delete(index),doneIndex=Math.min(doneIndex,index),isIterableDone=!0,settleIfFinished();return}(async()=>{try{let element=await nextItem.
value;if(isResolved||index>=doneIndex)return;let value=await mapper(element,index);if(index>=doneIndex)return;if(value===pMapStop){doneIndex=index;return}value===
pMapSkip&&skippedCount++,result[index]=isSettled&&value!==pMapSkip?{status:"fulfilled",value}:value}catch(error){if(index>=doneIndex)return;if(isSettled)result[index]=
{status:"rejected",reason:error};else if(stopOnError){reject(error);return}else errors[index]=error}finally{pendingIndexes.delete(index),settleIfFinished()}try{
await next()}catch(error){reject(error)}})().then(()=>new Promise(()=>{})).then(resolve_)};(async()=>{for(let index=0;index<concurrency;index++){try{await next()}catch(error){
reject(error);break}if(isResolved||currentIndex>=doneIndex)break}})()})}var pMapSkip=Symbol("skip"),pMapStop=Symbol("stop");function validateOptions(iterable,mapper,concurrency){
if((iterable==null?void 0:iterable[Symbol.iterator])===void 0&&(iterable==null?void 0:iterable[Symbol.asyncIterator])===void 0)throw new TypeError(`Expected \`in\
put\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);if(typeof mapper!="function")throw new TypeError("Mapper function is require\
d");if(!isLimit(concurrency,1))throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency}\
)`)}function isLimit(value,minimum){return Number.isSafeInteger(value)&&value>=minimum||value===Number.POSITIVE_INFINITY}function getIterator(iterable){return iterable[Symbol.
asyncIterator]===void 0?iterable[Symbol.iterator]():iterable[Symbol.asyncIterator]()}async function closeIterator(iterator){var _a;try{await((_a=iterator.return)==
null?void 0:_a.call(iterator))}catch{}}function createPuller(iterator){let isSourceDone=!1,markDone=item=>{item!=null&&item.done&&(isSourceDone=!0)};return()=>{
if(isSourceDone)return{done:!0};let result=iterator.next();if(markDone(result),typeof(result==null?void 0:result.then)!="function")return result;let promise=Promise.
resolve(result);return promise.then(markDone,()=>{}),promise}}0&&(module.exports={pMap});
